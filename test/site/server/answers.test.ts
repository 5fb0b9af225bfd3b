import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask, FILES, servedSmallSite } from '../../support/smallSite';

let site: Awaited<ReturnType<typeof servedSmallSite>>;
beforeAll(async () => {
  site = await servedSmallSite();
});
afterAll(() => site.stop());

describe('what is asked for', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'MKCOL'])(
    '%s is refused',
    async (method) => {
      for (const [path, headers] of [
        ['/en/', {}],
        ['/nowhere', { 'content-type': 'nonsense/x', 'content-length': '0' }],
      ] as const) {
        const answer = await ask(site.url, path, headers, method);
        expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
        expect(answer.headers['x-content-type-options']).toBe('nosniff');
      }
    },
  );

  it('HEAD has the headers of GET and no body', async () => {
    for (const path of ['/en/', '/theme.js', '/nowhere']) {
      const [get, head] = await Promise.all([ask(site.url, path), ask(site.url, path, {}, 'HEAD')]);
      expect(head.body.length).toBe(0);
      const told = ({ status, headers }: Answer): unknown => [path, status, { ...headers, date: '' }];
      expect(told(head)).toEqual(told(get));
    }
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['identity', undefined],
    ['deflate', undefined],
    ['', undefined],
    ['*', 'br'],
    ['nonsense;;;', undefined],
  ])('in the encoding of "%s": %s', async (accepted, encoding) => {
    const { headers, body } = await ask(site.url, '/en/', { 'accept-encoding': accepted });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'accept-encoding']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(text.toString()).toBe(FILES['en/index.html']);
  });

  it.each([
    ['/en/', 'text/html; charset=utf-8', "frame-ancestors 'none'", 'no-cache'],
    ['/en/index.html', 'text/html; charset=utf-8', "frame-ancestors 'none'", 'no-cache'],
    ['/en/embed/coverage/', 'text/html; charset=utf-8', 'frame-ancestors * file:', 'no-cache'],
    ['/%65n/embed/coverage/?v=1', 'text/html; charset=utf-8', 'frame-ancestors * file:', 'no-cache'],
    ['/ko/%ED%91%9C%EB%B3%B8/', 'text/html; charset=utf-8', "frame-ancestors 'none'", 'no-cache'],
    [
      '/_astro/app.a1.js',
      'text/javascript; charset=utf-8',
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      /immutable/,
    ],
    ['/theme.js', 'text/javascript; charset=utf-8', "frame-ancestors 'none'", 'no-cache'],
    ['/en/words.json', 'application/json; charset=utf-8', "frame-ancestors 'none'", 'no-cache'],
    ['/fonts/face.woff2', 'font/woff2', "frame-ancestors 'none'", 'public, max-age=604800'],
    ['/preview.png', 'image/png', "frame-ancestors 'none'", 'no-cache'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', "frame-ancestors 'none'", 'no-cache'],
  ] as const)('%s comes as %s', async (path, type, policy, cache) => {
    const { status, headers } = await ask(site.url, path);
    expect([status, headers['content-type'], headers['content-security-policy']]).toEqual([200, type, policy]);
    expect(headers['cache-control']).toMatch(cache);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('is the page for what is not there, and nobody keeps or frames it', async () => {
    for (const path of [
      '/nowhere',
      '/en/nowhere/',
      '/_astro/gone.js',
      '/en/embed/nowhere/',
      '/404',
      '/theme.js/',
      '//',
    ]) {
      const { status, headers, body } = await ask(site.url, path, { 'if-none-match': '*', range: 'bytes=0-1' });
      expect([path, status, body.toString()]).toEqual([path, 404, FILES['404.html']]);
      expect([headers['cache-control'], headers['content-security-policy']]).toEqual([
        'no-cache',
        "frame-ancestors 'none'",
      ]);
    }
    const { status, body } = await ask(site.url, '/nowhere', { 'accept-encoding': 'gzip' });
    expect([status, gunzipSync(body).toString()]).toEqual([404, FILES['404.html']]);
  });

  it.each([
    ['/en', '/en/'],
    ['/en/lessons/sample?v=1&n=50%25', '/en/lessons/sample/?v=1&n=50%25'],
    ['/%65n?a=/b?c', '/en/?a=/b?c'],
    ['/ko/%ED%91%9C%EB%B3%B8?v=1', '/ko/%ED%91%9C%EB%B3%B8/?v=1'],
  ])('%s leads to %s', async (path, location) => {
    const { status, headers } = await ask(site.url, path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  it('a folder without a page is nothing, and never a list', async () => {
    for (const path of ['/en/lessons', '/en/lessons/', '/fonts/', '/_astro']) {
      expect([path, (await ask(site.url, path)).status]).toEqual([path, 404]);
    }
  });
});

describe('below a base', () => {
  let below: Awaited<ReturnType<typeof servedSmallSite>>;
  beforeAll(async () => {
    below = await servedSmallSite('/stats');
  });
  afterAll(() => below.stop());

  it('the address says where, and all has its headers there', async () => {
    expect(below.url).toMatch(/^http:\/\/localhost:\d+\/stats\/$/);
    const { status, headers } = await ask(below.url, '/stats/en/embed/coverage/');
    expect([status, headers['content-security-policy']]).toEqual([200, 'frame-ancestors * file:']);
    expect((await ask(below.url, '/stats/_astro/app.a1.js')).headers['cache-control']).toContain('immutable');
  });

  it('what is beside it leads to it, and folders keep it', async () => {
    const led = ['/', '/en/', '/statsx/', '/stats?v=1', '/stats/en?v=1'].map(async (path) => {
      const { status, headers } = await ask(below.url, path);
      return [path, status, headers.location];
    });
    expect(await Promise.all(led)).toEqual([
      ['/', 302, '/stats/'],
      ['/en/', 302, '/stats/'],
      ['/statsx/', 302, '/stats/'],
      ['/stats?v=1', 301, '/stats/?v=1'],
      ['/stats/en?v=1', 301, '/stats/en/?v=1'],
    ]);
  });
});
