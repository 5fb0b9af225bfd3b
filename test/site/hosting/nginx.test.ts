import { readFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerRules } from '../../../src/site/server/headerRules.mjs';
import { findNginx, startNginx } from '../../support/nginx';
import { ask, FILES, smallSite } from '../../support/smallSite';

const CONF = readFileSync('docs/hosting/nginx.conf', 'utf8');
const OWN_HEADERS = readFileSync('public/_headers', 'utf8');

/** The headers of a configuration that are the same for every address. */
const fixedHeaders = (conf: string): readonly string[] =>
  [...conf.matchAll(/^ {2}add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => `${name}: ${value}`);

describe('docs/hosting/nginx.conf', () => {
  it('has every header that public/_headers says of all addresses, and no other', () => {
    const rules = headerRules(OWN_HEADERS);
    expect(fixedHeaders(CONF)).toEqual(rules('/anything').map(([name, value]) => `${name}: ${value}`));
  });

  it('has them in one place: a header in a location would put all others out', () => {
    expect(CONF.slice(CONF.search(/^ {2}location /m)).match(/add_header/g)).toBe(null);
  });
});

const nginx = await findNginx();
const missing = nginx ? '' : ' (skipped: nginx is not on this machine, and apt-get cannot fetch it)';
if (missing) console.warn(`The configuration for nginx is read, not run${missing}.`);

describe.skipIf(!nginx).each([
  ['at the root', ''],
  ['below a base', '/stats'],
])(`a real nginx %s${missing}`, (_, base) => {
  let url = '';
  let headersOf: ReturnType<typeof headerRules> = () => [];
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    if (!nginx) return;
    const { folder, remove } = await smallSite(FILES, base);
    const root = base ? join(folder, '../root') : folder;
    if (base) {
      await mkdir(root);
      await symlink(folder, join(root, base));
    }
    const conf = CONF.replace('/srv/large-enough/current', root)
      .replace('error_page 404 /404.html', `error_page 404 ${base}/404.html`)
      .replace('brotli_static on;', nginx.brotli ? 'brotli_static on;' : '');
    const { url: started, stop } = await startNginx(nginx, conf);
    url = started;
    headersOf = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
    stops.push(remove, stop);
  });
  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  it('sends the headers that the build says, whatever is asked for', async () => {
    const sent = Object.keys(FILES).filter((file) => !/^\.(env|git)/.test(file));
    for (const file of [...sent, ...sent.map((name) => name.replace(/index\.html$/, ''))]) {
      const path = `${base}/${file}`;
      const { status, headers } = await ask(url, encodeURI(path));
      expect([path, status]).toEqual([path, 200]);
      for (const [name, value] of headersOf(path)) {
        expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
      }
    }
  });

  it('sends the copies that the build made, and says that there are several', async () => {
    const texts = { gzip: gunzipSync, ...(nginx?.brotli ? { br: brotliDecompressSync } : {}) };
    for (const [encoding, read] of Object.entries(texts)) {
      const { headers, body } = await ask(url, `${base}/en/`, { 'accept-encoding': encoding });
      expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(read(body).toString()).toBe(FILES['en/index.html']);
    }
  });

  it('says with the site’s page what is not there, which nobody keeps', async () => {
    for (const path of [
      '/nowhere',
      '/_astro/gone.js',
      '/_headers',
      '/_complete',
      '/.env',
      '/.git/config',
      '/theme.js.br',
    ]) {
      const { status, headers, body } = await ask(url, `${base}${path}`);
      expect([path, status, body.toString()]).toEqual([path, 404, FILES['404.html']]);
      expect([headers['cache-control'], headers['content-security-policy']]).toEqual([
        'no-cache',
        "frame-ancestors 'none'",
      ]);
    }
  });

  it('leads from a folder to its page and keeps the query, takes long links, and lets nobody write', async () => {
    const { status, headers } = await ask(url, `${base}/en/lessons/sample?v=1&n=5`);
    expect([status, headers.location]).toEqual([301, `${base}/en/lessons/sample/?v=1&n=5`]);
    expect((await ask(url, `${base}/en/?v=1&data=${'1,'.repeat(7_000)}`)).status).toBe(200);
    expect((await ask(url, `${base}/en/`, {}, 'POST')).status).toBe(405);
  });
});
