import { formatReadout, formatUncertainty } from '../../charts/format';
import { readoutName } from '../../charts/names';
import type { Words } from '../../charts/words';
import type { Readout } from '../../experiments/frame';
import { type Block, type Box, blockIn } from './block';
import { colourOf } from './sheet';
import { lineOf, widthOf } from './text';

/** Heights of the names and of the figures under them, and the space between two of them, in pixels. */
const NAME = 52;
const FIGURE = 56;
const BETWEEN = 28;

/** What figures under a chart take. */
export const FIGURES_HEIGHT = NAME + FIGURE;

/** Figures of a lab side by side in a box: the name of each, and below it, large, what it is, with its Monte Carlo error. */
export function figuresIn(box: Box, readouts: readonly Readout[], words: Words): string {
  const width = (box.width - BETWEEN * (readouts.length - 1)) / Math.max(1, readouts.length);
  const columns = readouts.map((readout, index) => ({ readout, x: box.x + index * (width + BETWEEN) }));
  const named = (sizes: readonly number[]) =>
    columns.map(({ readout, x }) => nameIn({ x, y: box.y, width, height: NAME }, readout, sizes, words));
  // All names in the size of the longest.
  const size = Math.min(...named([25, 23, 21, 19, 17]).map((name) => name.size));
  const names = named([size]).map(({ svg }) => svg);
  const figures = columns.map(({ readout, x }) => figure(readout, x, box.y + FIGURES_HEIGHT - 8, width, words));
  return [...names, ...figures].join('');
}

function nameIn(box: Box, readout: Readout, sizes: readonly number[], words: Words): Block {
  return blockIn(box, readoutName(readout, words), {
    family: 'sans',
    weight: 500,
    colour: colourOf('ink-soft'),
    sizes,
    leading: 1.14,
    stand: 'bottom',
    locale: words.locale,
  });
}

/** A figure and, smaller, its error; both smaller still where they would be wider than they may. */
function figure(readout: Readout, x: number, y: number, width: number, words: Words): string {
  const { locale } = words;
  const error = formatUncertainty(readout, words);
  const value = formatReadout(readout, words);
  const pieces = [
    { text: value, weight: 700, size: 52, space: 12 },
    { text: error, weight: 500, size: 28, space: 0 },
  ] as const;
  const type = { family: 'sans', colour: colourOf(readout.role) } as const;
  const wide = pieces.map(({ text, space, ...piece }) => widthOf(text, { ...type, ...piece }, locale) + space);
  const scale = Math.min(1, width / wide.reduce((sum, one) => sum + one, 0));
  let at = x;
  return pieces
    .map(({ text, weight, size }, index) => {
      const drawn = lineOf(text, at, y, { ...type, weight, size: size * scale }, locale);
      at += (wide[index] ?? 0) * scale;
      return drawn;
    })
    .join('');
}
