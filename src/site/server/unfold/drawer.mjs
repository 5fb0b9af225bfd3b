import { etagOf } from './etags.mjs';
import { recent } from './recent.mjs';

/** Pictures that are kept, in bytes: some four hundred. */
const MOST_KEPT = 32 * 2 ** 20;
/** States that were too much, in bytes of what names them. */
const MOST_FAILED = 2 ** 20;
/** Pictures that wait to be drawn; who asks for one more gets none, now. */
const MOST_WAITING = 32;

/** @typedef {{ name: string, finding: string, png: Buffer, etag: string }} Drawn */

/**
 * Pictures of links: each is drawn once, one after another, and kept by what it shows.
 * @param {{ draw: (state: object) => Promise<{ drawn?: object, failure?: string }>, stop: () => Promise<void> }} thread
 * @returns {{
 *   draw: (state: { key: string, isTooMuch: boolean }) => Promise<Drawn | undefined>,
 *   stop: () => Promise<void>,
 *   bytes: () => number,
 * }} `draw` gives nothing where it is too much, cannot be, or too many wait
 */
export function drawer(thread) {
  const kept = recent(MOST_KEPT, ({ png, finding }) => png.length + 2 * finding.length);
  const failed = recent(MOST_FAILED, () => 0);
  const waiting = new Map();
  let last = Promise.resolve();

  async function drawNow(state) {
    const { drawn, failure } = await thread.draw(state).catch((error) => ({ failure: String(error) }));
    if (!drawn) {
      failed.set(state.key, failure);
      if (failure !== 'too much') console.error(`A link is not drawn: ${failure}`);
      return undefined;
    }
    const png = Buffer.from(drawn.png);
    const picture = { name: drawn.name, finding: drawn.finding, png, etag: etagOf(png) };
    kept.set(state.key, picture);
    return picture;
  }

  async function draw(state) {
    if (state.isTooMuch || failed.get(state.key) !== undefined) return undefined;
    const known = kept.get(state.key) ?? waiting.get(state.key);
    if (known || waiting.size >= MOST_WAITING) return known;
    const drawing = last.then(() => drawNow(state)).finally(() => waiting.delete(state.key));
    last = drawing;
    waiting.set(state.key, drawing);
    return drawing;
  }

  return { draw, stop: () => thread.stop(), bytes: () => kept.bytes() + failed.bytes() };
}
