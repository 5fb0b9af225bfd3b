import { Resvg } from '@resvg/resvg-wasm';

/**
 * Draws an SVG with these fonts alone: a PNG of the size that the SVG says. The renderer has to be there.
 * @param {string} svg
 * @param {readonly Uint8Array[]} fontBuffers
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function pngOf(svg, fontBuffers) {
  const drawing = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}
