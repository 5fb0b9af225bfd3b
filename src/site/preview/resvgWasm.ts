import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The renderer's code. The bundle for servers has another file in this one's place (site/build/unfolding.mjs). */
export default readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
