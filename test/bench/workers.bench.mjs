/**
 * 10,000 means of 1,000 exponentials as the site draws them: by one worker and by two at once, each with its messages, put together
 * as the page does; beside NumPy (where python3 has it), turn about within each round. Two threads that share nothing and only
 * count say how much of a second core there is: on a machine that others use too, or of one core with two threads, it is
 * not a whole one. Run alone: npm run bench workers
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { experimentOf } from '../../src/labs/registry';
import { createAssembly } from '../../src/runtime/assembly';
import { serve } from '../../src/runtime/serve';
import { settings } from '../labs/settings';
import { startNumpy } from './numpy.mjs';
import { quantileOf } from './spread';

const ROUNDS = 20;
/** Runs in a turn, of which the fastest counts: others were interrupted. */
const TURN = 5;
/** Runs before anything is timed, for the engine's last compiler. */
const WARMING = 10;
const LAB = 'sampling-distribution';

/** What a thread that only counts has to do in a turn: some 15 ms. */
const STEPS = 1e7;

/**
 * Four generators' steps side by side, without memory or messages: as many instructions at once as the draws have, so that it
 * feels what a neighbour on the same core takes. One chain of steps waits for itself and feels nothing.
 */
function steps() {
  let [a, b, c, d] = [1, 2, 3, 4];
  for (let step = 0; step < STEPS; step++) {
    a ^= a << 13;
    b ^= b << 13;
    c ^= c << 13;
    d ^= d << 13;
    a ^= a >>> 17;
    b ^= b >>> 17;
    c ^= c >>> 17;
    d ^= d >>> 17;
    a ^= a << 5;
    b ^= b << 5;
    c ^= c << 5;
    d ^= d << 5;
  }
  return a ^ b ^ c ^ d;
}

if (workerData === 'counts') parentPort.on('message', () => parentPort.postMessage(steps()));
else if (!isMainThread) serve(parentPort, (id) => experimentOf(id));

/** Seconds in which each of some threads has counted once, all at the same time. */
async function counted(threads) {
  const start = performance.now();
  await Promise.all(
    threads.map((thread) => {
      const done = new Promise((resolve) => thread.once('message', resolve));
      thread.postMessage(null);
      return done;
    }),
  );
  return (performance.now() - start) / 1000;
}

/** Draws all of it with so many of the threads; resolves to the seconds from the first message to the whole tally. */
function drawn(threads, run, params) {
  const start = performance.now();
  const assembly = createAssembly(experimentOf(LAB), params);
  return new Promise((resolve, reject) => {
    for (const [first, thread] of threads.entries()) {
      thread.removeAllListeners('message');
      thread.on('message', (message) => {
        if (message.type === 'failed') reject(new Error(message.message));
        if (message.run !== run) return;
        assembly.add(message);
        if (assembly.complete()) resolve((performance.now() - start) / 1000);
      });
      thread.postMessage({ type: 'start', run, experiment: LAB, params, first, stride: threads.length });
    }
  });
}

export default async function bench() {
  const params = settings(LAB, { population: 'exponential:1', n: 1000, repetitions: 10_000 });
  const threads = [1, 2].map(() => new Worker(fileURLToPath(import.meta.url)));
  const counters = [1, 2].map(() => new Worker(fileURLToPath(import.meta.url), { workerData: 'counts' }));
  const numpy = await startNumpy();
  const times = { 1: [], 2: [], numpy: [] };
  const cores = [];
  const alone = [];
  let run = 0;
  const fastest = async (once) => {
    const all = [];
    while (all.length < TURN) all.push(await once());
    return Math.min(...all);
  };
  const turn = (count) => fastest(() => drawn(threads.slice(0, count), run++, params));
  for (let warming = 0; warming < WARMING; warming++) await drawn(threads, run++, params);
  for (let warming = 0; warming < WARMING; warming++) await counted(counters);
  for (let round = 0; round < ROUNDS; round++) {
    const [one, both] = [await fastest(() => counted(counters.slice(1))), await fastest(() => counted(counters))];
    cores.push((2 * one) / both);
    alone.push(one);
    for (const count of [1, 2]) times[count].push(await turn(count));
    if (numpy) times.numpy.push(await numpy.seconds('rng.exponential(size=(10_000,n)).mean(1)', 1000, TURN));
  }
  numpy?.stop();
  for (const thread of [...threads, ...counters]) thread.terminate();
  console.log(
    `10,000 means of 1,000 exponentials, medians of ${ROUNDS} turns, each the fastest of ${TURN}; the fastest of all behind them`,
  );
  const said = (values) =>
    `${[0.5, 0].map((share) => `${(1000 * quantileOf(values, share)).toFixed(1)} ms`).join(', ')}`;
  if (numpy) console.log(`NumPy ${numpy.version}: ${said(times.numpy)}`);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantileOf(cores, share).toFixed(2));
  console.log(`Two threads that only count: ${middle} × what one does (${low} to ${high}); one: ${said(alone)}`);
  for (const count of [1, 2]) {
    const ratios = times.numpy.map((theirs, k) => theirs / times[count][k]);
    const quartiles = [0.25, 0.5, 0.75].map((share) => quantileOf(ratios, share).toFixed(2));
    const best = quantileOf(times.numpy, 0) / quantileOf(times[count], 0);
    const compared = numpy
      ? `; ${quartiles[1]} × NumPy (${quartiles[0]} to ${quartiles[2]}), fastest ${best.toFixed(2)} ×`
      : '';
    console.log(`${count} worker${count > 1 ? 's' : ''}: ${said(times[count])}${compared}`);
  }
  const gains = times[1].map((one, k) => one / times[2][k]);
  console.log(`Two workers are ${quantileOf(gains, 0.5).toFixed(2)} × as fast as one`);
}
