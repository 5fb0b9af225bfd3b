import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { initWasm } from '@resvg/resvg-wasm';
import { pngOf } from '../preview/pngOf.mjs';
import { drawnFonts, rendererFile } from './rendererFiles.mjs';

const fonts = drawnFonts();
const ready = initWasm(readFileSync(rendererFile));

/** Draws one picture after another: is told an SVG, answers with its PNG or with why there is none. */
parentPort?.on('message', async (svg) => {
  try {
    await ready;
    const done = pngOf(svg, fonts);
    parentPort?.postMessage({ done }, [done.buffer]);
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
});
