import { spawnSync } from 'node:child_process';
import type { ParamSpec, Params, ParamValue } from '../../src/experiments/params';
import { runToEnd } from '../../src/experiments/run';
import { experimentOf } from '../../src/labs/registry';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const QUESTIONS: readonly (readonly [string, string, Record<string, ParamValue>])[] = [
  [
    '10,000 means of 1,000 exponentials',
    'sampling-distribution',
    { population: 'exponential:1', n: 1000, repetitions: 10_000 },
  ],
  // What a known applet of this kind needs 103 ms for, and a known site, at 13 samples a second, two hours.
  ['100,000 means of 25 normals', 'sampling-distribution', { population: 'normal:0,1', n: 25, repetitions: 100_000 }],
  [
    '10,000 means of 1,000 log-normals',
    'sampling-distribution',
    { population: 'log-normal:0,1', n: 1000, repetitions: 10_000 },
  ],
  [
    '1,000,000 means of 5 exponentials',
    'sampling-distribution',
    { population: 'exponential:1', n: 5, repetitions: 1_000_000 },
  ],
  [
    '1,000,000 means of 1,000,000 (law of the sum)',
    'sampling-distribution',
    { population: 'exponential:1', n: 1_000_000, repetitions: 1_000_000 },
  ],
  ['200 running means of 100,000 dice', 'running-mean', { population: 'die:6', n: 100_000, paths: 200 }],
  [
    '1,000 samples of 1,000 out of 10,000,000',
    'sampling',
    { population: 'log-normal:0,1', N: 10_000_000, n: 1000, repetitions: 1000 },
  ],
];

const NUMPY = `
import time, numpy as np
rng = np.random.default_rng(1)
times = []
for _ in range(7):
    start = time.perf_counter(); rng.exponential(size=(10000, 1000)).mean(1); times.append(time.perf_counter() - start)
print(sorted(times)[3] * 1000)
`;

/** Whole experiments on one thread, as a worker plays them: medians of seven runs after two to warm up. */
export default function bench(): void {
  console.log('\nExperiments, one thread                              ms, median of 7');
  for (const [name, id, asked] of QUESTIONS) {
    const experiment = experimentOf(id);
    const defaults = Object.fromEntries(Object.entries(experiment.params).map(([key, param]) => [key, param.default]));
    const { params } = experiment.settle({ ...defaults, ...asked } as Params<ParamSpec>);
    const times = Array.from({ length: 9 }, () => milliseconds(() => runToEnd(experiment, params))).slice(2);
    console.log(`${name.padEnd(50)} ${median(times).toFixed(1).padStart(8)}`);
  }
  const numpy = spawnSync('python3', ['-c', NUMPY], { encoding: 'utf8' });
  const said = numpy.status === 0 ? Number(numpy.stdout).toFixed(1) : 'not here';
  console.log(`${'NumPy: rng.exponential(size=(10000, 1000)).mean(1)'.padEnd(50)} ${said.padStart(8)}`);
}
