import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPng } from '../support/png';
import { tagsIn } from '../support/unfoldSite';

const FOLDER = 'dist';
const SITE = 'https://stats.example.org';
const kept = new Map<string, Response>();
const waited: Promise<unknown>[] = [];

/** What Cloudflare has: the files of the build, and a cache. */
const ASSETS = {
  async fetch(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const file = join(FOLDER, pathname, pathname.endsWith('/') ? 'index.html' : '');
    return new Response(readFileSync(file), { headers: { etag: '"built"' } });
  },
};
interface Worker {
  fetch(request: Request, env: object, context: object): Promise<Response>;
}

let worker: Worker;
beforeAll(async () => {
  vi.stubGlobal('caches', {
    default: {
      match: async (key: string) => kept.get(key)?.clone(),
      put: async (key: string, picture: Response) => kept.set(key, picture),
    },
  });
  const path = '../../docs/hosting/cloudflareWorker.mjs';
  worker = ((await import(/* @vite-ignore */ path)) as { default: Worker }).default;
});
afterAll(() => vi.unstubAllGlobals());

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  worker.fetch(
    new Request(SITE + path, { headers }),
    { ASSETS },
    { waitUntil: (one: Promise<unknown>) => waited.push(one) },
  );

describe('docs/hosting/cloudflareWorker.mjs', () => {
  it('gives a link with a state its own words and picture, drawn once', async () => {
    const path = '/ko/lessons/central-limit-theorem/';
    const tags = tagsIn(await (await ask(`${path}?v=1&n=7`)).text());
    const own = tagsIn(readFileSync(join(FOLDER, path, 'index.html'), 'utf8'));
    expect(tags.get('og:description')).not.toBe(own.get('og:description'));
    expect(tags.get('og:image')).toBe(`${SITE}${path}preview.png?v=1&n=7`);
    await Promise.all(waited);
    expect(kept.size).toBe(1);
    const picture = await ask(`${path}preview.png?n=7`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(readPng(new Uint8Array(await picture.arrayBuffer())).width).toBe(1200);
    expect(kept.size).toBe(1);
  });

  it('leaves readers, and all else, to files', async () => {
    const reader = { 'sec-fetch-dest': 'document', 'user-agent': 'Firefox' };
    for (const [path, headers] of [
      ['/en/lessons/central-limit-theorem/?n=7', reader],
      ['/en/lessons/central-limit-theorem/', {}],
      ['/en/lessons/central-limit-theorem/?utm_source=x', {}],
      ['/en/lessons/central-limit-theorem/preview.png?n=100000&repetitions=1000000', {}],
    ] as const) {
      expect([path, (await ask(path, headers)).headers.get('etag')]).toEqual([path, '"built"']);
    }
  });
});
