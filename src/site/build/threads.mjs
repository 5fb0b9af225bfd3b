import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Does jobs in threads, one a core. Rejects where one fails, with what its thread has said and with its `job`, its
 * place in the list; the others end then.
 * @param {URL} file a worker that answers each job with `{ done }` or `{ failure }`
 * @param {readonly unknown[]} jobs
 * @param {(done: any, job: number) => void} each is told what each has come to, in any order
 */
export async function inThreads(file, jobs, each) {
  const workers = [];
  let next = 0;
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file);
      workers.push(worker);
      let job = -1;
      const ask = () => {
        job = next++;
        if (job < jobs.length) worker.postMessage(jobs[job]);
        else resolve();
      };
      worker.on('message', ({ done, failure }) => {
        if (failure !== undefined) return reject(Object.assign(new Error(failure), { job }));
        each(done, job);
        ask();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`a thread of the build ended with ${code}`)));
      ask();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
