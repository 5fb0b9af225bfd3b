import { deserialize, serialize } from 'node:v8';
import type { AnyExperiment } from '../../../experiments/anyExperiment';
import type { Frame } from '../../../experiments/frame';
import { type Means, meansOfBuild } from './means';
import { type Helper, runTogether, type Settled, startHelper } from './runTogether';

let helpers: readonly Helper[] | undefined;

/** Threads are started when the first run is drawn. */
function helpersOf({ file, threads }: Means): readonly Helper[] {
  helpers ??= file ? Array.from({ length: threads }, () => startHelper(file)) : [];
  return helpers;
}

/** The end of an experiment. Frames are plain data: what is kept of an earlier build is what would be drawn again. */
export function endOf(experiment: AnyExperiment, params: Settled, means = meansOfBuild()): readonly Frame[] {
  const { store, runKey } = means;
  const key = runKey(experiment.id, params);
  const found = store.get(key);
  if (found) return deserialize(found) as readonly Frame[];
  const frames = runTogether(experiment, params, helpersOf(means));
  store.put(key, serialize(frames));
  return frames;
}
