import { lineOf, type Type, widthOf } from './text';
import { wrap } from './wrap';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a text is set into a box. */
export interface Setting extends Omit<Type, 'size'> {
  /** From the largest down. */
  readonly sizes: readonly number[];
  /** Distance of lines, in sizes. */
  readonly leading: number;
  /** Where the whole stands: at the top, in the middle or at the bottom. */
  readonly stand: 'top' | 'middle' | 'bottom';
  readonly locale: string;
  /** Words that have a colour of their own, in the order of the text. */
  readonly phrases?: readonly { readonly text: string; readonly colour: string }[];
}

/** A text set into a box. */
export interface Block extends Box {
  readonly svg: string;
  readonly lines: readonly string[];
  readonly size: number;
}

/** A line shorter than this share of the longest looks lost. */
const EVEN = 0.5;

/** So many sizes a text may give up for even lines. */
const STEPS_DOWN = 2;

/**
 * A text in the largest of some sizes at which it fits a box, or in one a little smaller whose lines are more even.
 * Throws a RangeError when it fits at none.
 */
export function blockIn(box: Box, text: string, setting: Setting): Block {
  const { sizes, leading, stand, locale, phrases = [] } = setting;
  const fitting = sizes.flatMap((size) => {
    const type = { ...setting, size };
    const measure = (line: string): number => widthOf(line, type, locale);
    const wrapped = wrap(text, box.width, measure);
    const height = (wrapped?.lines.length ?? 0) * size * leading;
    if (!wrapped || height > box.height) return [];
    return [{ ...wrapped, type, height, width: Math.max(...wrapped.lines.map(measure)) }];
  });
  const near = fitting.slice(0, 1 + STEPS_DOWN);
  const best = near.find(({ evenness }) => evenness >= EVEN) ?? near[0];
  if (!best) throw new RangeError(`no room in the preview for “${text}”`);
  const { lines, type, height, width } = best;
  const y = box.y + (box.height - height) * { top: 0, middle: 0.5, bottom: 1 }[stand];
  const colours = coloursOf(lines.join(' '), phrases);
  let start = 0;
  const svg = lines.map((line, index) => {
    const from = start;
    start += line.length + 1;
    // Letters hang about a third of their size below the middle of their line.
    const baseline = y + (index + 0.5) * type.size * leading + 0.34 * type.size;
    return lineOf(line, box.x, baseline, type, locale, (at) => colours.get(from + at) ?? type.colour);
  });
  return { svg: svg.join(''), lines, size: type.size, x: box.x, y, width, height };
}

/** The colours of single letters, by their index. */
function coloursOf(text: string, phrases: NonNullable<Setting['phrases']>): ReadonlyMap<number, string> {
  const colours = new Map<number, string>();
  let from = 0;
  for (const phrase of phrases) {
    const at = text.indexOf(phrase.text, from);
    if (at < 0) continue;
    from = at + phrase.text.length;
    for (let i = at; i < from; i++) colours.set(i, phrase.colour);
  }
  return colours;
}
