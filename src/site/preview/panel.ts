import type { ChartOf } from '../../charts/chart';
import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frame';
import { marksAlone } from '../build/marksAlone';
import type { Box } from './block';

/** Marks are drawn so wide and then enlarged, so that they are thick enough for a small picture. */
const DRAWN = 420;

/** Fewer dots than this are not what a picture is about. */
const MANY = 40;

/** One panel's marks from edge to edge of a box. Where dots are what it shows they stay round, and its top may be cut off. */
export function panelIn(box: Box, frame: Frame, words: Words, chartOf?: ChartOf): string {
  const svg = marksAlone(frame, words, DRAWN, chartOf);
  const dots = [...svg.querySelectorAll('.dots, .interval-centre')]
    .map((path) => path.getAttribute('d') ?? '')
    .join('');
  const dotted = dots.split('h0').length > MANY;
  for (const [name, value] of Object.entries(box)) svg.setAttribute(name, value.toFixed(1));
  svg.setAttribute('preserveAspectRatio', dotted ? 'xMidYMax slice' : 'none');
  const [, , width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  if (!dotted && box.width / width > 2 * (box.height / height)) svg.classList.add('squeezed');
  return svg.outerHTML;
}
