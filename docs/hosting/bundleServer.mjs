/**
 * `node docs/hosting/bundleServer.mjs <folder>`: writes the site's server into one file that needs Node and nothing else, so
 * that a machine that only serves has no packages to keep up to date.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

await build({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: 'src/site/serve.mjs',
    outDir: resolve(process.argv[2] ?? 'server'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'serve.mjs', codeSplitting: false } },
  },
});
