import { EXAMPLES } from '../../src/core/examples';
import type { Answer } from '../../src/workbench/analysis/answer';
import { answersTo } from '../../src/workbench/analysis/answers';
import type { Numbers } from '../../src/workbench/analysis/numbers';
import { type Question, questionOf } from '../../src/workbench/analysis/question';
import { type Studies, studiesOf } from '../../src/workbench/analysis/studies';
import { exampleColumn } from '../../src/workbench/examples';
import { VARIABLES } from '../../src/workbench/variables';

export const DEFAULTS = Object.fromEntries(
  Object.entries(VARIABLES).map(([name, { default: value }]) => [name, value]),
);
export const ASKS = VARIABLES.ask.options;
export const STATISTICS = VARIABLES.statistic.options;
export const IDS = EXAMPLES.map(({ id }) => id);

/** The question of the page at some of its variables, as they stand in its link. */
export const question = (values: Record<string, string | number> = {}): Question =>
  questionOf({ ...DEFAULTS, ...values });

export const numbersOf = (values: ArrayLike<number>, codes?: readonly number[]): Numbers => ({
  values: Float64Array.from(values),
  groups: codes ? { labels: ['A', 'B'], codes: Uint8Array.from(codes) } : null,
  ordered: false,
});

/** Two groups, one after the other. */
export const pairOf = (a: readonly number[], b: readonly number[]): Numbers =>
  numbersOf([...a, ...b], [...a.map(() => 0), ...b.map(() => 1)]);

const studied = new Map<string, Studies>();

/** Studies of a built-in set, which all tests of a file share. */
export function studiesOfExample(id: string): Studies {
  const known =
    studied.get(id) ?? studiesOf((exampleColumn(id) as NonNullable<ReturnType<typeof exampleColumn>>).numbers);
  studied.set(id, known);
  return known;
}

/** The last answer, or the first that says enough. */
export function answer(
  studies: Studies,
  values: Record<string, string | number> = {},
  enough: (answer: Answer) => boolean = () => false,
): Answer {
  let last: Answer | null = null;
  for (const next of answersTo(studies, question(values))) {
    last = next;
    if (enough(next)) break;
  }
  if (!last) throw new Error('there was no answer');
  return last;
}

export const answerOf = (numbers: Numbers, values: Record<string, string | number> = {}): Answer =>
  answer(studiesOf(numbers), values);
