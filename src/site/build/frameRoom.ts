import type { Frame } from '../../experiments/frame';
import { chartOf } from '../../labs/registry/allCharts';

/** As high as a still picture of 360 pixels is at most: what embed.css leaves of a frame of EMBED_HEIGHT has that shape. */
const MOST = 276;

/** What share of the height that its panels would have a picture has in a frame; nothing where it has all of it. */
export function lowInFrame(frames: readonly Frame[]): number | undefined {
  const usual = frames.reduce((sum, frame) => sum + chartOf(frame).heights[0], 0);
  return usual > MOST ? MOST / usual : undefined;
}
