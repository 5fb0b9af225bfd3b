import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pngOf } from './pngOf.mjs';
import wasm from './resvgWasm';

/** The repo's faces, one file a weight (`npm run fonts`). */
const FACES = import.meta.glob<string>('../fonts/drawn/*.ttf', { eager: true, query: '?inline', import: 'default' });
const fontBuffers = Object.values(FACES).map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
const options = { font: { fontBuffers, loadSystemFonts: false } };

await initWasm(wasm);

/** Draws an SVG with the repo's fonts alone: a PNG of the size that the SVG says. */
export const toPng = (svg: string): Uint8Array<ArrayBuffer> => pngOf(svg, fontBuffers);

/** The right edge of what an SVG fragment draws, in its own units; 0 when it draws nothing. */
export function rightEdge(fragment: string): number {
  const drawing = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${fragment}</svg>`, options);
  const box = drawing.getBBox();
  const right = box ? box.x + box.width : 0;
  box?.free();
  drawing.free();
  return right;
}
