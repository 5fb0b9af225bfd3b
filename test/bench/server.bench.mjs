import { existsSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { startServer } from './serverProcess.mjs';

const CONNECTIONS = 100;
const SECONDS = 10;
const LESSON = 'en/lessons/central-limit-theorem/';

/** As a browser asks: who shows links may get another page. */
const READER = { 'sec-fetch-dest': 'document' };

/** What a first visit to a lesson fetches before anything is touched: the page, its style sheets, scripts and fonts. */
async function firstVisit(url) {
  const page = await fetch(`${url}${LESSON}`);
  const named = [
    ...(await page.text()).matchAll(/<(?:link[^>]*rel="(?:stylesheet|preload)"|script)[^>]*(?:href|src)="(\/[^"]+)"/g),
  ];
  return [`/${LESSON}`, ...new Set(named.map(([, address]) => address))];
}

/** Memory of a process in MB, where the system tells it. */
function memory(pid) {
  const file = `/proc/${pid}/status`;
  return existsSync(file)
    ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))[1]) / 1024)
    : Number.NaN;
}

function report(title, { requests, latency, throughput, errors, timeouts, non2xx }) {
  console.log(
    `${title.padEnd(44)}${String(Math.round(requests.average)).padStart(8)}${String(latency.p50).padStart(8)}${String(latency.p99).padStart(8)}`,
    `${(throughput.average / 1e6).toFixed(1).padStart(8)}${String(errors + timeouts + non2xx).padStart(8)}`,
  );
}

/** 100 connections for ten seconds, as fast as they get answers. */
export default async function bench() {
  if (!existsSync('dist/_complete')) return console.log('\nThe server: build the site first (npm run build).');
  const { url, child } = await startServer();
  const ready = memory(child.pid);
  console.log(`\n${'The server, 100 connections, 10 s'.padEnd(44)}   req/s  p50 ms  p99 ms     MB/s  errors`);
  const run = (options) => autocannon({ url, connections: CONNECTIONS, duration: SECONDS, ...options });
  const brotli = { ...READER, 'accept-encoding': 'br' };
  const visit = (await firstVisit(url)).map((path) => ({ path, headers: brotli }));
  report('a lesson, Brotli', await run({ url: `${url}${LESSON}`, headers: brotli }));
  report('a lesson, gzip', await run({ url: `${url}${LESSON}`, headers: { ...READER, 'accept-encoding': 'gzip' } }));
  report(
    'a lesson, as it is',
    await run({ url: `${url}${LESSON}`, headers: { ...READER, 'accept-encoding': 'identity' } }),
  );
  report(`a first visit, each of ${visit.length} files`, await run({ requests: visit }));
  const { headers } = await fetch(`${url}${LESSON}`, { headers: brotli });
  const again = { ...brotli, 'if-none-match': headers.get('etag') };
  report(
    'a lesson that is there already (304)',
    withoutUnchanged(await run({ url: `${url}${LESSON}`, headers: again })),
  );
  console.log(`memory: ${ready} MB at the start, ${memory(child.pid)} MB after all of this`);
  child.kill();
}

/** For autocannon a 304 is no success. */
const withoutUnchanged = (result) => ({ ...result, non2xx: result.non2xx - (result['3xx'] ?? 0) });
