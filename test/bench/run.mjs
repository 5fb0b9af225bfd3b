/** `npm run bench`: builds the site, then prints speed, times in the browser and weight. Asserts nothing. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const wanted = process.argv.slice(2);
try {
  const benches = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
    .sort();
  for (const file of benches) {
    const { default: bench } = await server.ssrLoadModule(`/test/bench/${file}`);
    await bench();
  }
} finally {
  await server.close();
}
