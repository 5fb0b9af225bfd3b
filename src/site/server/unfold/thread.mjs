import { Worker } from 'node:worker_threads';

/** What keeps its memory bounded: a new thread after so many pictures, and after so long without one, in ms. */
const PICTURES_A_THREAD = 100;
const IDLE = 60_000;
/** Of its own objects, in MB; a thread that needs more ends, and the server goes on. */
const MOST_MEMORY = 256;

/**
 * A thread that draws one link at a time. It is started when it is needed, and ended when a picture takes too long.
 * @param {URL | string} file the worker
 * @param {number} patience for a picture, in ms
 * @returns {{ draw: (state: object) => Promise<{ drawn?: object, failure?: string }>, stop: () => Promise<void> }}
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
    return worker;
  }

  async function draw(state) {
    clearTimeout(resting);
    const working = worker ?? start();
    const answer = await new Promise((resolve) => {
      const end = (said) => {
        clearTimeout(timer);
        for (const [event, listener] of Object.entries(heard)) working.off(event, listener);
        resolve(said);
      };
      const heard = {
        message: end,
        error: (error) => end({ failure: String(error), broken: true }),
        exit: () => end({ failure: 'the thread has ended', broken: true }),
      };
      for (const [event, listener] of Object.entries(heard)) working.on(event, listener);
      const timer = setTimeout(() => end({ failure: 'too much' }), patience);
      working.postMessage(state);
    });
    pictures++;
    const late = answer.failure === 'too much';
    if (late || answer.broken || pictures >= PICTURES_A_THREAD) await stop();
    else resting = setTimeout(stop, IDLE).unref();
    return answer;
  }

  return { draw, stop };
}
