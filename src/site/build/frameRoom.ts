import { panelHeight } from '../../charts/panelHeight';
import type { Frame } from '../../experiments/frame';
import { chartOf } from '../../labs/registry/allCharts';

/** Width and height of a still picture that fills what embed.css leaves of a frame of EMBED_HEIGHT. */
const [WIDTH, HEIGHT] = [360, 276];

/** How high a still of 360 pixels is in a frame; nothing where its panels want no more than there is. */
export function heightInFrame(frames: readonly Frame[]): number | undefined {
  const usual = frames.reduce((sum, frame) => sum + panelHeight(chartOf(frame).heights, { width: WIDTH }), 0);
  return usual > HEIGHT ? HEIGHT : undefined;
}
