import { staticFigure } from '../../src/charts/svg';
import type { Words } from '../../src/charts/words';
import type { AnyExperiment } from '../../src/experiments/anyExperiment';
import type { Frame } from '../../src/experiments/frame';
import { streamsOf } from '../../src/experiments/streams';
import { chartOf } from '../../src/labs/registry/allCharts';
import { decodeLink } from '../../src/notebook/link';
import { paramsOf } from '../../src/notebook/params';

/** The picture of the first that a lab draws at a link's state: a block, or what it shows of one on the way. */
export async function firstPicture(experiment: AnyExperiment, query: string): Promise<readonly Frame[]> {
  const { values } = decodeLink(experiment.params, query);
  const { params } = experiment.settle(paramsOf(experiment.params, values, {}));
  await experiment.missing?.(params);
  const streams = streamsOf((params as { seed?: number }).seed ?? 0);
  const { value } = experiment.draw(params, 0, streams(experiment.stream?.(params, 0) ?? 0)).next();
  return experiment.frames(params, experiment.merge(params, experiment.begin(params), value));
}

/** The first coordinate of a picture that is no number, with what stands around it; empty where all are. */
export const brokenIn = (frames: readonly Frame[], words: Words): string =>
  /.{0,60}(NaN|Infinity|undefined).{0,20}/s.exec(staticFigure(frames, words, 360, chartOf))?.[0] ?? '';
