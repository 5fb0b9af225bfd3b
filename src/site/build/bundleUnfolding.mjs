import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { leanPlot } from './leanPlot.mjs';

/** How the renderer's code is had: as bytes in Node, as a module that was compiled when it was deployed at the edge. */
const WASM = {
  'wasm.node.mjs':
    "import { readFileSync } from 'node:fs';\nexport default readFileSync(new URL('resvg.wasm', import.meta.url));\n",
  'wasm.edge.mjs': "export { default } from './resvg.wasm';\n",
  'package.json': JSON.stringify({
    type: 'module',
    imports: { '#wasm': { workerd: './wasm.edge.mjs', default: './wasm.node.mjs' } },
  }),
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
const entry = (name) => join(root, 'src/site/unfold', `${name}.ts`);

/** The file of the renderer's code is not the package's but the one beside the bundle. */
const ownWasm = {
  name: 'own-wasm',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/resvgWasm') ? { id: '#wasm', external: true } : undefined),
};

/** Bundles what reads and draws links, with all packages that it needs, into a folder. */
export async function bundleUnfolding(outDir) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [ownWasm, leanPlot()],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: { linkState: entry('linkState'), drawLink: entry('drawLink'), worker: entry('worker') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
  await Promise.all(Object.entries(WASM).map(([name, text]) => writeFile(join(outDir, name), text)));
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await copyFile(wasm, join(outDir, 'resvg.wasm'));
}
