import type { HistogramFrame, MiniHistogram } from './miniHistogram';

/** Sentences to choose from. */
export interface ChoiceProps {
  readonly options?: readonly string[];
  /** Which options are right, counted from 1. */
  readonly right?: number | readonly number[];
  readonly reveals?: readonly string[];
}

export interface ChoicePrediction {
  readonly kind: 'choice';
  readonly options: readonly string[];
  /** Counted from 1. */
  readonly right: readonly number[];
  /** What each option reveals about who chose it; empty where nothing is to be said. */
  readonly reveals: readonly string[];
  /** Where histograms are chosen: one for each option. */
  readonly pictures?: readonly MiniHistogram[];
  /** The kind of panel that shows the truth then: a chosen histogram is laid over it. */
  readonly of?: HistogramFrame['kind'];
}

/** As many as the style sheet can tell apart. */
const MOST_OPTIONS = 6;

/** A choice among sentences, checked. Calls `fail` with what the author got wrong. */
export function choiceOf(
  { right, reveals }: ChoiceProps,
  options: readonly string[],
  fail: (reason: string) => never,
): ChoicePrediction {
  if (options.length < 2 || options.length > MOST_OPTIONS) fail(`it takes 2 to ${MOST_OPTIONS} options`);
  if (options.some((option) => !option.trim())) fail('an option is empty');
  if (new Set(options).size < options.length) fail('two options are the same');
  const rights = [right ?? []].flat();
  if (rights.length === 0) fail('which option is right?');
  for (const index of rights) {
    if (!Number.isInteger(index) || index < 1 || index > options.length) fail(`there is no option ${index}`);
  }
  if (reveals) checkReveals(reveals, options, rights, fail);
  return { kind: 'choice', options, right: rights, reveals: reveals ?? options.map(() => '') };
}

function checkReveals(
  reveals: readonly string[],
  options: readonly string[],
  rights: readonly number[],
  fail: (reason: string) => never,
): void {
  if (reveals.length !== options.length) fail('reveals says one sentence for each option');
  reveals.forEach((sentence, index) => {
    if (!sentence.trim() && !rights.includes(index + 1)) fail(`what does option ${index + 1}, a wrong one, reveal?`);
  });
}
