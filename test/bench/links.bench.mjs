import { existsSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { startServer } from './serverProcess.mjs';

const LESSON = 'en/lessons/central-limit-theorem/';
const STATE = '?v=1&population=exponential:1&n=30';
const READER = { 'sec-fetch-dest': 'document', 'accept-encoding': 'br' };
const SECONDS = 10;

const memory = ({ pid }) =>
  existsSync(`/proc/${pid}/status`)
    ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)
    : Number.NaN;

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))];

/** Milliseconds from the question for a page at a state to its head; twice for every page that has states. */
async function timePictures(url) {
  const { pages } = JSON.parse(readFileSync('dist.server/pages.json', 'utf8'));
  const times = [];
  let without = 0;
  for (const seed of [1, 2]) {
    for (const path of Object.keys(pages)) {
      const from = performance.now();
      const html = await (await fetch(`${url}${path}?v=1&seed=${seed}&n=${19 + seed}`)).text();
      if (/og:image" content="[^"]*\?/.test(html) && !/og:description" content="[“]/.test(html))
        times.push(performance.now() - from);
      else without++;
    }
  }
  return { times, without };
}

/** What unfolding costs: a picture, and what is left for readers beside a burst of links. */
export default async function bench() {
  if (!existsSync('dist.server/pages.json')) return console.log('\nLinks: build the site first (npm run build).');
  const { url, child } = await startServer();
  const run = (path, headers, options = {}) =>
    autocannon({ url: `${url}${path}`, connections: 50, duration: SECONDS, headers, ...options });
  const rate = ({ requests, latency, errors, timeouts, non2xx }) =>
    `${Math.round(requests.average)}/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, ${errors + timeouts + non2xx} errors`;
  console.log(`\nLinks. Memory: ${memory(child)} MB at the start`);
  const plain = await run(LESSON, READER);
  const atState = await run(LESSON + STATE, READER);
  console.log(`a lesson, for readers, Brotli            ${rate(plain)}`);
  console.log(`the same with a state                    ${rate(atState)}`);
  console.log(
    `ratio                                    ${(atState.requests.average / plain.requests.average).toFixed(2)}`,
  );
  console.log(`memory                                   ${memory(child)} MB`);
  const { times, without } = await timePictures(url);
  console.log(
    `a page with its own head, drawn anew     p50 ${Math.round(quantile(times, 0.5))} ms, p90 ${Math.round(quantile(times, 0.9))} ms, most ${Math.round(Math.max(...times))} ms, of ${times.length}; ${without} without`,
  );
  console.log(`memory                                   ${memory(child)} MB`);
  console.log(`a lesson for readers, 10 connections     ${rate(await run(LESSON, READER, { connections: 10 }))}`);
  let seed = 0;
  const burst = autocannon({
    url,
    connections: 200,
    duration: SECONDS,
    requests: [{ setupRequest: (request) => ({ ...request, path: `/${LESSON}?v=1&n=30&seed=${++seed}` }) }],
  });
  const beside = await run(LESSON, READER, { connections: 10 });
  console.log(`the same beside a burst of links         ${rate(beside)}`);
  console.log(`the burst, each link another one         ${rate(await burst)}`);
  console.log(`memory                                   ${memory(child)} MB`);
  child.kill();
}
