/**
 * 10,000 means of 1,000 exponentials as the site draws them: by one worker and by two at once, each with its messages, put together
 * as the page does; beside NumPy (where python3 has it), turn about within each round. Run alone: npm run bench workers
 */
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
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

if (!isMainThread) serve(parentPort, (id) => experimentOf(id));

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
  const numpy = await startNumpy();
  const times = { 1: [], 2: [], numpy: [] };
  let run = 0;
  const turn = async (count) => {
    const all = [];
    while (all.length < TURN) all.push(await drawn(threads.slice(0, count), run++, params));
    return Math.min(...all);
  };
  for (let warming = 0; warming < WARMING; warming++) await drawn(threads, run++, params);
  for (let round = 0; round < ROUNDS; round++) {
    for (const count of [1, 2]) times[count].push(await turn(count));
    if (numpy) times.numpy.push(await numpy.seconds('rng.exponential(size=(10_000,n)).mean(1)', 1000, TURN));
  }
  numpy?.stop();
  for (const thread of threads) thread.terminate();
  console.log(
    `10,000 means of 1,000 exponentials, medians of ${ROUNDS} turns, each the fastest of ${TURN}; the fastest of all behind them`,
  );
  const said = (values) =>
    `${[0.5, 0].map((share) => `${(1000 * quantileOf(values, share)).toFixed(1)} ms`).join(', ')}`;
  if (numpy) console.log(`NumPy ${numpy.version}: ${said(times.numpy)}`);
  for (const count of [1, 2]) {
    const ratios = times.numpy.map((theirs, k) => theirs / times[count][k]);
    const quartiles = [0.25, 0.5, 0.75].map((share) => quantileOf(ratios, share).toFixed(2));
    const fastest = quantileOf(times.numpy, 0) / quantileOf(times[count], 0);
    const compared = numpy
      ? `; ${quartiles[1]} × NumPy (${quartiles[0]} to ${quartiles[2]}), fastest ${fastest.toFixed(2)} ×`
      : '';
    console.log(`${count} worker${count > 1 ? 's' : ''}: ${said(times[count])}${compared}`);
  }
}
