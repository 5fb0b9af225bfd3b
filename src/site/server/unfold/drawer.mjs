import { etagOf } from './etags.mjs';
import { recent } from './recent.mjs';

/** Pictures that are kept, in bytes: some four hundred. */
const MOST_KEPT = 32 * 2 ** 20;
/** States that were too much, in bytes of what names them. */
const MOST_FAILED = 2 ** 20;
/** For how long they are not tried again, in ms: a machine may have been busy. */
const GIVEN_UP = 600_000;
/** Pictures that wait to be drawn; who asks for one more gets none, now. */
const MOST_WAITING = 32;

/** @typedef {{ name: string, finding: string, png: Buffer, etag: string }} Drawn */

/**
 * Pictures of links: each is drawn once, one after another, and kept by what it shows.
 * @param {{ draw: (state: object) => Promise<{ drawn?: object, failure?: string, isFault?: boolean }>, stop: () => Promise<void> }} thread
 * @param {() => number} now in ms
 * @returns {{
 *   draw: (state: { key: string, isTooMuch: boolean }) => Promise<Drawn | undefined>,
 *   stop: () => Promise<void>,
 *   bytes: () => number,
 * }} `draw` gives nothing where it is too much, cannot be, or too many wait
 */
export function drawer(thread, now = () => performance.now()) {
  const kept = recent(MOST_KEPT, ({ png, finding }) => png.length + 2 * finding.length);
  const failed = recent(MOST_FAILED, () => 0);
  const waiting = new Map();
  let last = Promise.resolve();
  let isOver = false;

  async function drawNow(state) {
    if (isOver) return undefined;
    const { drawn, failure, isFault } = await thread.draw(state).catch((error) => ({ failure: String(error) }));
    if (isOver) return undefined;
    if (!drawn) {
      if (!isFault) failed.set(state.key, now());
      if (failure !== 'too much') console.error(`A link is not drawn: ${failure}`);
      return undefined;
    }
    const png = Buffer.from(drawn.png);
    const picture = { name: drawn.name, finding: drawn.finding, png, etag: etagOf(png) };
    kept.set(state.key, picture);
    return picture;
  }

  async function draw(state) {
    if (state.isTooMuch || now() - (failed.get(state.key) ?? -GIVEN_UP) < GIVEN_UP) return undefined;
    const known = kept.get(state.key) ?? waiting.get(state.key);
    if (known || waiting.size >= MOST_WAITING) return known;
    const drawing = last.then(() => drawNow(state)).finally(() => waiting.delete(state.key));
    last = drawing;
    waiting.set(state.key, drawing);
    return drawing;
  }

  async function stop() {
    isOver = true;
    await thread.stop();
  }

  return { draw, stop, bytes: () => kept.bytes() + failed.bytes() };
}
