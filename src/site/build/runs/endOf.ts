import { deserialize, serialize } from 'node:v8';
import type { AnyExperiment } from '../../../experiments/anyExperiment';
import type { Frame } from '../../../experiments/frame';
import { type Helper, runTogether, type Settled, startHelper } from './runTogether';

/** What a build has for its runs (`runs.mjs`). Nothing else has anything. */
export interface Means {
  readonly store: { get(key: string): Uint8Array | null; put(key: string, content: Uint8Array): void };
  readonly keyOf: (lab: string, params: object) => string;
  /** The bundle of a thread that draws blocks, and how many of them there may be. */
  readonly file?: string;
  readonly threads: number;
}

const host = globalThis as { [key: symbol]: Means | undefined };
const NONE: Means = { store: { get: () => null, put: () => {} }, keyOf: () => '', threads: 0 };

let helpers: readonly Helper[] | undefined;

/** Threads are started when the first run is drawn. */
function helpersOf({ file, threads }: Means): readonly Helper[] {
  helpers ??= file ? Array.from({ length: threads }, () => startHelper(file)) : [];
  return helpers;
}

/** The end of an experiment. Frames are plain data: what is kept of an earlier build is what would be drawn again. */
export function endOf(
  experiment: AnyExperiment,
  params: Settled,
  means = host[Symbol.for('large-enough/runs')] ?? NONE,
): readonly Frame[] {
  const { store, keyOf } = means;
  const key = keyOf(experiment.id, params);
  const found = store.get(key);
  if (found) return deserialize(found) as readonly Frame[];
  const frames = runTogether(experiment, params, helpersOf(means));
  store.put(key, serialize(frames));
  return frames;
}
