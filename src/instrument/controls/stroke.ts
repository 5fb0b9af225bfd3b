import { BARS, TALLEST } from '../../core/populations/drawn';
import { formatPopulation } from '../../core/populations/text';

/** Where a pen is: over which bar, from 0, and how high. */
export interface Pen {
  readonly bar: number;
  readonly height: number;
}

/** The pen at a place of the drawing, both from 0 to 1: across, and up. Beyond an edge it is at the edge. */
export function penAt(across: number, up: number): Pen {
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  return { bar: within(Math.floor(across * BARS), BARS - 1), height: within(Math.round(up * TALLEST), TALLEST) };
}

/**
 * Bars after a stroke of the pen: those that it has passed over are as high as the line between its two places. Some bar
 * is always left: an empty drawing is no population.
 */
export function stroke(heights: readonly number[], from: Pen, to: Pen): readonly number[] {
  const step = to.bar >= from.bar ? 1 : -1;
  const drawn = [...heights];
  for (let bar = from.bar; bar !== to.bar + step; bar += step) {
    const share = to.bar === from.bar ? 1 : (bar - from.bar) / (to.bar - from.bar);
    drawn[bar] = Math.round(from.height + share * (to.height - from.height));
  }
  if (!drawn.some((height) => height > 0)) drawn[to.bar] = 1;
  return drawn;
}

/** A hand-drawn population taken apart; null for any other. */
export function drawingOf(text: string): { min: number; max: number; heights: readonly number[] } | null {
  const [id, list = ''] = text.split(':');
  if (id !== 'drawn') return null;
  const [min = 0, max = 1, ...heights] = list.split(',').map(Number);
  return { min, max, heights };
}

/** The same population with other bars, as it stands in links. */
export function redrawn(text: string, heights: readonly number[]): string {
  const drawing = drawingOf(text);
  return drawing ? formatPopulation('drawn', [drawing.min, drawing.max, ...heights]) : text;
}
