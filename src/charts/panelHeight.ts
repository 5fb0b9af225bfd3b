import type { Frame } from '../experiments/frames';

/** From this width on a panel is laid out wide. */
export const WIDE = 520;

/** Heights at 360 and at 720 pixels of width. */
const HEIGHTS: Readonly<Record<Frame['kind'], readonly [number, number]>> = {
  population: [124, 140],
  sample: [84, 96],
  distribution: [214, 240],
  // As high as the distribution whose place it takes.
  qq: [214, 240],
  paths: [236, 280],
  slice: [130, 140],
  'last-exit': [130, 140],
  margin: [200, 270],
  surveys: [170, 220],
  intervals: [340, 366],
  'running-share': [140, 150],
  coverage: [440, 540],
  gap: [330, 360],
  laws: [190, 210],
  series: [190, 230],
  board: [240, 280],
  binomial: [200, 230],
  'binomial-error': [150, 170],
  alarms: [214, 240],
  // A table: as high as its words.
  verdicts: [0, 0],
};

/** Height of a panel in pixels: in proportion to its width, so that still and live pictures take the same space. */
export function panelHeight(kind: Frame['kind'], width: number): number {
  const [narrow, wide] = HEIGHTS[kind];
  return width < WIDE ? (narrow * width) / 360 : (wide * width) / 720;
}
