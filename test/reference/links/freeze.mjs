/**
 * Freezes what links give today, for test/notebook/golden.test.ts. One link a line, lab and query, what the query leaves
 * out takes the lab's default:
 *
 *   echo 'running-mean n=500&paths=7' | node test/reference/links/freeze.mjs
 *
 * Links join `v<version>.json`, of the version they say or else the newest. A link that is there already is never
 * played again: old figures are what it is all for. With `names` in place of links it freezes the names that links may
 * carry since today (`names.json`) beside the old ones, none of which it takes back:
 *
 *   node test/reference/links/freeze.mjs names
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { freeze } = await server.ssrLoadModule('/test/support/playLink.ts');
const { namesToFreeze } = await server.ssrLoadModule('/test/support/linkNames.ts');

if (process.argv[2] === 'names') {
  const file = new URL('names.json', import.meta.url);
  const was = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  writeFileSync(file, `${JSON.stringify(namesToFreeze(was), null, 1)}\n`);
  process.exit(0);
}

const given = readFileSync(0, 'utf8').split('\n').filter((line) => line.trim() !== '');
for (const line of given) {
  const [lab, query = ''] = line.trim().split(/\s+/);
  const began = performance.now();
  const frozen = await freeze(lab, query);
  const version = new URLSearchParams(frozen.link).get('v');
  const file = new URL(`v${version}.json`, import.meta.url);
  const links = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  if (links.some((other) => other.lab === lab && other.link === frozen.link)) {
    console.log(`there already: ${lab} ${frozen.link}`);
    continue;
  }
  const lines = [...links, frozen].map((one) => JSON.stringify(one));
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${Math.round(performance.now() - began)} ms: ${lab} ${frozen.link}`);
}
await server.close();
