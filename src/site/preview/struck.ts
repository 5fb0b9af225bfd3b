import { type Block, type Box, blockIn, type Setting } from './block';
import { colourOf } from './sheet';
import { widthOf } from './text';

/** A text set into a box, and struck through line by line. */
export function struck(box: Box, text: string, setting: Setting): Block {
  const block = blockIn(box, text, setting);
  const { lines, size, x, y } = block;
  const strokes = lines.map((line, index) => {
    const width = widthOf(line, { ...setting, size }, setting.locale);
    const middle = y + (index + 0.5) * size * setting.leading + 0.06 * size;
    return `<path d="M${x - 4},${middle.toFixed(1)}h${(width + 8).toFixed(1)}" stroke="${colourOf('sample')}" stroke-width="4" stroke-opacity="0.85" stroke-linecap="round"/>`;
  });
  return { ...block, svg: block.svg + strokes.join('') };
}
