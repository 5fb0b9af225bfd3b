/**
 * `npm run bench`: prints the speed of draws and experiments (`*.bench.*`), times in the browser and weight of the
 * built pages (`*.pages.ts`). Asserts nothing. `npm run bench draws weight` runs only those.
 */
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, createServer } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();
const stem = (file) => file.replace(/\.\w+$/, '');

/** Bundled as the site's worker is: modules behind a loader's accessors run at two thirds of the speed. */
async function runBundled(benches) {
  // A folder of this run alone: another one may be under way, from another copy with the same packages.
  const outDir = `${root}node_modules/.cache/bench/${process.pid}/`;
  const input = Object.fromEntries(benches.map((file) => [stem(file), `${root}test/bench/${file}`]));
  const rollupOptions = { input, output: { entryFileNames: '[name].mjs' } };
  const options = { ssr: true, outDir, emptyOutDir: true, minify: false, rollupOptions };
  await build({ root, configFile: false, logLevel: 'error', build: options });
  try {
    for (const file of benches) await (await import(pathToFileURL(`${outDir}${stem(file)}.mjs`).href)).default();
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** These drive a browser and need to know where they stand. */
async function runInPlace(benches) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  for (const file of benches) await (await server.ssrLoadModule(`/test/bench/${file}`)).default();
}

const bundled = files.filter((file) => file.includes('.bench.'));
const pages = files.filter((file) => file.endsWith('.pages.ts'));
if (bundled.length > 0) await runBundled(bundled);
if (pages.length > 0) await runInPlace(pages);
// The served site and the loader would keep the process alive.
process.exit(0);
