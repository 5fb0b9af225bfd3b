import type { Comment } from './comment';

/** Draws that a script of any language gets through in half a minute or so. */
const MOST_DRAWS = 1e8;
const FEWEST = 100;

/** How often a recipe repeats, and what it says beside the number where that is not as often as the page does. */
export interface Repeats {
  readonly repetitions: number;
  /** A comment without its sign; '' where the page repeats as often. */
  readonly note: string;
}

/**
 * As often as the page, unless that takes a script too long: the page is compiled code, or draws a sum in one go.
 * `drawsEach` is what one repetition costs in draws.
 */
export function repeatsOf(drawsEach: number, repetitions: number, say: Comment, key = 'fewer'): Repeats {
  const most = Math.max(FEWEST, MOST_DRAWS / drawsEach);
  if (repetitions <= most) return { repetitions, note: '' };
  const unit = 10 ** Math.floor(Math.log10(most));
  return { repetitions: Math.floor(most / unit) * unit, note: say(key, { repetitions }) };
}
