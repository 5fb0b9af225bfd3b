import { staticFigure } from '../../charts/svg';
import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frame';
import { chartOf } from '../../labs/registry/allCharts';
import type { Box } from './block';
import { faceOf, widthOf } from './text';

/** Panels are drawn so wide and then enlarged, so that their letters and lines are thick enough for a small picture. */
const DRAWN = 310;

/** A title: the share of a panel's width that it may take, its largest size, and its baseline, clear of the topmost tick. */
const TITLE = { share: 0.88, largest: 13.5, y: 11 } as const;

/** Panels of a lab under each other, as large as a box lets them be, in its middle. `chartStyles` has their styles. */
export function chartIn(box: Box, frames: readonly Frame[], words: Words): string {
  const panels = staticFigure(frames, words, DRAWN, chartOf).match(/<svg [\s\S]*?<\/svg>/g) ?? [];
  const heights = panels.map((panel) => Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(panel)?.[1]));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const scale = Math.min(box.width / DRAWN, box.height / height);
  const x = box.x + (box.width - DRAWN * scale) / 2;
  let y = box.y + (box.height - height * scale) / 2;
  const face = `font-family="'${faceOf('sans', words.locale)}'" font-weight="500"`;
  return panels
    .map((panel, index) => {
      const size = [DRAWN * scale, (heights[index] ?? 0) * scale].map((length) => length.toFixed(1));
      const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${size[0]}" height="${size[1]}" ${face} `;
      y += (heights[index] ?? 0) * scale;
      return titled(panel, words.locale).replace('<svg ', `<svg ${place}`);
    })
    .join('');
}

/** The panel with its title as large as it may be. */
function titled(panel: string, locale: string): string {
  return panel.replace(/class="chart-title"([^>]*)>([^<]*)</, (_, attributes: string, title: string) => {
    const width = widthOf(title, { family: 'sans', weight: 700, size: 1, colour: '#000000' }, locale);
    const size = Math.min(TITLE.largest, (DRAWN * TITLE.share) / width);
    const place = attributes.replace(/ y="[\d.]+"/, ` y="${TITLE.y}"`);
    return `class="chart-title" style="font-size:${size.toFixed(1)}px"${place}>${title}<`;
  });
}
