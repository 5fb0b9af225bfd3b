import { formatInteger, formatNumber } from '../../../charts/format';
import type { Heard } from '../../../charts/heard/heard';
import type { Words } from '../../../charts/words';
import type { PathsFrame } from './pathsFrame';

/** The first path for the ear, over the logarithmic axis of draws that is seen. */
export function heardPath({ show, steps, paths, domain, expected, readouts }: PathsFrame, words: Words): Heard {
  const [low, high] = domain;
  const path = paths[0] ?? new Float64Array(0);
  const last = steps[path.length - 1] ?? 1;
  const heightOf = (value: number): number => Math.min(1, Math.max(0, (value - low) / (high - low)));
  const truth = show === 'mean' ? expected : 0;
  const hasMean = readouts.some(({ name, value }) => name === 'expectedValue' && Number.isFinite(value));
  return {
    shape: 'line',
    places: Array.from(path, (_, i) => (last > 1 ? Math.log(steps[i] as number) / Math.log(last) : 0)),
    heights: Array.from(path, heightOf),
    ...(Number.isFinite(truth) && { truth: heightOf(truth) }),
    sentence: {
      key: show === 'sum' ? 'sound.pathOfSum' : hasMean ? 'sound.path' : 'sound.pathWithout',
      values: {
        paths: formatInteger(paths.length, words),
        n: formatInteger(last, words),
        expected: formatNumber(expected, words),
      },
    },
  };
}
