import { parseHTML } from 'linkedom';
import type { Frame } from '../experiments/frame';
import type { ChartOf } from './chart';
import { heightsIn } from './heightsIn';
import { arrangeLabels } from './labels/arrange';
import { carriesAxis } from './stack';
import type { Words } from './words';

/**
 * The panels of a lab as text, drawn at build by the charts that draw in the browser: one `<svg>` a frame,
 * with a viewBox, so that it takes the width it is given and the height that goes with it; or the height given. No styles inside.
 */
export function staticFigure(
  frames: readonly Frame[],
  words: Words,
  width: number,
  chartOf: ChartOf,
  height?: number,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const axes = frames.map((_, index) => carriesAxis(frames, index, chartOf));
  const heights = heightsIn({ width, ...(height !== undefined && { height }) }, frames, axes, chartOf);
  return frames
    .map((frame, index) => {
      const [axis = true, own] = [axes[index], heights?.[index]];
      const { element } = chartOf(frame).draw(frame, {
        ...{ document: document as unknown as Document, width, words, axis },
        ...(own !== undefined && { height: own }),
      });
      arrangeLabels(element);
      element.removeAttribute('width');
      element.removeAttribute('height');
      return element.outerHTML;
    })
    .join('')
    .replace(/ (?:font-family|font-size|font-variant|text-rendering|fill|stroke)="[^"]*"/g, '');
}
