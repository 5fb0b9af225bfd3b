import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FONTS = new URL('../fonts/drawn/', import.meta.url);

/** The renderer's code. */
export const rendererFile = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** The faces of preview pictures, as `preview/renderer.ts` has them. */
export const drawnFonts = () =>
  readdirSync(FONTS)
    .sort()
    .map((name) => readFileSync(new URL(name, FONTS)));
