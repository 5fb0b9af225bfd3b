import type { Frame } from '../../experiments/frame';
import { chartOf } from '../../labs/registry/allCharts';

/** As high as a picture of 360 pixels may be, so that a frame of EMBED_HEIGHT has room for all that is around it. */
const MOST = 276;

/** What share of the height that its panels would have a picture has in a frame; nothing where it has all of it. */
export function lowInFrame(frames: readonly Frame[]): number | undefined {
  const usual = frames.reduce((sum, frame) => sum + chartOf(frame).heights[0], 0);
  return usual > MOST ? MOST / usual : undefined;
}
