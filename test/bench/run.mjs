/**
 * `npm run bench`: prints the speed of draws and experiments, times in the browser and weight. Asserts nothing.
 * `npm run bench draws weight` runs only those.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundled = `${root}node_modules/.cache/bench/`;
const wanted = process.argv.slice(2);
const benches = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((file) => /\.bench\.(ts|mjs)$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();

// Bundled as the site's worker is: modules behind a loader's accessors run at two thirds of the speed.
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: bundled,
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: Object.fromEntries(
        benches.map((file) => [basename(file).replace(/\.\w+$/, ''), `${root}test/bench/${file}`]),
      ),
      output: { entryFileNames: '[name].mjs' },
    },
  },
});
for (const file of benches) {
  const { default: bench } = await import(pathToFileURL(`${bundled}${file.replace(/\.\w+$/, '.mjs')}`).href);
  await bench();
}
process.exit(0);
