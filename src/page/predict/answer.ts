import { closeOn, type GuessLine, offBy, type Side } from './guess';

/** What is given in place of an answer. */
export const SKIP = 'skip';

/** What may be answered, as the question's `data-` attributes say: numbers on a line, or the number of an option. */
export interface Answerable {
  readonly min: number;
  readonly max: number;
  /** Absent where options are numbered. */
  readonly scale?: GuessLine['scale'];
  /** The true number of each that is asked for; options have none. */
  readonly truth?: readonly number[];
}

/** What may be answered to a question of the page. */
export function answerableOf({ min, max, scale, truth }: DOMStringMap): Answerable {
  const options = { min: Number(min), max: Number(max) };
  if (!scale || truth === undefined) return options;
  return { ...options, scale: scale === 'log' ? 'log' : 'linear', truth: truth.split(',').map(Number) };
}

/**
 * The numbers of an answer as it is kept, separated by commas; null where it is none, whatever stands there.
 * public/predict.js reads it the same way.
 */
export function readAnswer(text: string, { min, max, scale, truth }: Answerable): readonly number[] | null {
  const numbers = text.split(',').map((part) => (part.trim() ? Number(part) : Number.NaN));
  const possible = (number: number) => number >= min && number <= max && (scale || Number.isInteger(number));
  return numbers.length === (truth?.length ?? 1) && numbers.every(possible) ? numbers : null;
}

/** Where an answer is furthest off, from 0, and on which side it is there. */
export function furthestOff(
  numbers: readonly number[],
  { min, max, scale, truth }: Required<Answerable>,
): { readonly at: number; readonly side: Side } {
  const offs = numbers.map((number, index) => offBy(number, truth[index] as number, scale));
  const at = offs.reduce((worst, off, index) => (Math.abs(off) > Math.abs(offs[worst] as number) ? index : worst), 0);
  const off = offs[at] as number;
  return { at, side: Math.abs(off) <= closeOn({ min, max, scale }) ? 'close' : off < 0 ? 'low' : 'high' };
}
