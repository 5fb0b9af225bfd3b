import { Worker } from 'node:worker_threads';

/** What keeps its memory bounded: a new thread after so many pictures, and after so long without one, in ms. */
const PICTURES_A_THREAD = 100;
const IDLE = 60_000;
/** Of its own objects, in MB; a thread that needs more ends, and the server goes on. */
const MOST_MEMORY = 256;

/** How long a thread may take until it can draw, in ms. */
const MOST_START = 30_000;

/** The next thing that a thread says, or that happens to it; within so many ms. */
function heardOf(worker, ms) {
  return new Promise((resolve) => {
    const listeners = {
      message: (said) => end(said),
      error: (error) => end({ failure: String(error), isBroken: true }),
      exit: () => end({ failure: 'the thread has ended', isBroken: true }),
    };
    const end = (said) => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      resolve(said);
    };
    const timer = setTimeout(() => end({ failure: 'too much', isBroken: true }), ms);
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
  });
}

/**
 * A thread that draws one link at a time. It is started when it is needed, and ended when a picture takes too long.
 * @param {URL | string} file the worker, which says something as soon as it can draw
 * @param {number} patience for a picture, in ms
 * @returns {{
 *   draw: (state: object) => Promise<{ drawn?: object, failure?: string, isFault?: boolean }>,
 *   stop: () => Promise<void>,
 * }} `isFault` where it is the thread that failed, and the picture may be tried again
 */
export function thread(file, patience) {
  let worker;
  let pictures = 0;
  let resting;

  async function stop() {
    clearTimeout(resting);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  }

  function start() {
    pictures = 0;
    worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    worker.unref();
    // What a thread says while it ends is nobody's business, and must not end the process.
    worker.on('error', () => {});
    return heardOf(worker, MOST_START);
  }

  async function draw(state) {
    clearTimeout(resting);
    const { failure } = worker ? {} : await start();
    if (failure) {
      await stop();
      return { failure: `the thread does not start: ${failure}`, isFault: true };
    }
    const answer = heardOf(worker, patience);
    worker.postMessage(state);
    const { isBroken, ...said } = await answer;
    pictures++;
    if (isBroken || pictures >= PICTURES_A_THREAD) await stop();
    else resting = setTimeout(stop, IDLE).unref();
    return said;
  }

  return { draw, stop };
}
