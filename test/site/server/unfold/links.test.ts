import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../support/smallSite';
import { PAGE, PICTURE, servedUnfoldSite, tagsIn } from '../../../support/unfoldSite';

const READER = { 'sec-fetch-dest': 'document', 'user-agent': 'Mozilla/5.0 Firefox/153.0' };
const bodyOf = (html: string): string => html.slice(html.indexOf('</head>'));

let site: Awaited<ReturnType<typeof servedUnfoldSite>>;
beforeAll(async () => {
  site = await servedUnfoldSite();
});
afterAll(() => site.stop());

describe('who shows links', () => {
  it('gets the finding, the picture and the address of the state, and the rest of the page as it is', async () => {
    const { status, headers, body } = await ask(site.url, `/${PAGE}?v=1&n=50`);
    const html = body.toString();
    const at = `http://${site.host}/${PAGE}`;
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(Object.fromEntries(tagsIn(html))).toEqual({
      description: 'At "50" <b> & $& more.',
      'og:title': 'Sample · Lab',
      'og:description': 'At "50" <b> & $& more.',
      'og:image': `${at}preview.png?v=1&n=50`,
      'og:image:alt': 'Lab. At "50" <b> & $& more.',
      'og:url': `${at}?v=1&n=50`,
      'twitter:title': 'Sample · Lab',
      'twitter:description': 'At "50" <b> & $& more.',
      'twitter:image': `${at}preview.png?v=1&n=50`,
      'twitter:image:alt': 'Lab. At "50" <b> & $& more.',
    });
    expect(html).not.toContain('oembed');
    expect(html).toContain('<title>Sample · Large Enough</title>');
    expect(bodyOf(html)).toBe(bodyOf(site.html));
  });

  it('has no text of a link as markup', async () => {
    const { body } = await ask(site.url, `/${PAGE}?n=5&x="><script>alert(1)</script>&y='`);
    const head = body.toString().split('</head>')[0] ?? '';
    expect(head).not.toContain('<script');
    expect(tagsIn(head).get('og:url')).toBe(
      `http://${site.host}/${PAGE}?n=5&x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&y=%27`,
    );
  });

  it('gets the picture of the state, which is asked for anew only when it has changed', async () => {
    const { status, headers, body } = await ask(site.url, `/${PAGE}preview.png?n=50&v=1`);
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'image/png', 'picture of 50']);
    expect(headers['cache-control']).toBe('public, max-age=86400');
    const etag = headers.etag as string;
    for (const known of [etag, `W/${etag}`, `"a", ${etag}`, '*']) {
      const again = await ask(site.url, `/${PAGE}preview.png?n=50`, { 'if-none-match': known });
      expect([known, again.status, again.body.length]).toEqual([known, 304, 0]);
    }
    expect((await ask(site.url, `/${PAGE}preview.png?n=50`, { 'if-none-match': '"a"' })).status).toBe(200);
    const page = await ask(site.url, `/${PAGE}?n=50`);
    const same = await ask(site.url, `/${PAGE}?n=50`, { 'if-none-match': page.headers.etag as string });
    expect([same.status, same.body.length]).toEqual([304, 0]);
  });

  it('HEAD has the headers of GET and no body', async () => {
    for (const path of [`/${PAGE}?n=50`, `/${PAGE}preview.png?n=50`]) {
      const [get, head] = [await ask(site.url, path), await ask(site.url, path, {}, 'HEAD')];
      expect(head.body.length).toBe(0);
      expect([head.status, { ...head.headers, date: '' }]).toEqual([get.status, { ...get.headers, date: '' }]);
    }
  });

  it.each([1_000_000, 666, 667, 668])(
    'gets the lesson’s own words and picture where there is none: n=%d',
    async (n) => {
      const page = await ask(site.url, `/${PAGE}?n=${n}`);
      const tags = tagsIn(page.body.toString());
      expect([page.status, tags.get('og:description'), tags.get('og:title')]).toEqual([200, 'As built.', 'Sample']);
      const picture = await ask(site.url, `/${PAGE}preview.png?n=${n}`);
      expect([picture.status, picture.headers['cache-control'], picture.body.toString()]).toEqual([
        200,
        'no-cache',
        PICTURE,
      ]);
      // And the next one is drawn.
      expect((await ask(site.url, `/${PAGE}preview.png?n=${n + 1000}`)).body.toString()).toBe(`picture of ${n + 1000}`);
    },
  );

  it('gets whole addresses of pages that have no state too', async () => {
    for (const path of ['/en/', '/en/?n=5', `/${PAGE}`, `/${PAGE}?utm_source=x`, `/${PAGE}index.html`]) {
      const { body } = await ask(site.url, path);
      const tags = tagsIn(body.toString());
      expect([path, tags.get('og:image')]).toEqual([path, `http://${site.host}/${PAGE}preview.png`]);
      expect(tags.get('og:description')).toBe('As built.');
    }
  });
});

describe('a reader', () => {
  it('gets the built file, compressed as it was built', async () => {
    for (const path of [`/${PAGE}?n=50`, '/en/']) {
      const { headers, body } = await ask(site.url, path, READER);
      expect(body.toString()).toBe(site.html);
      expect((await ask(site.url, path, { ...READER, 'accept-encoding': 'br' })).headers['content-encoding']).toBe(
        'br',
      );
      expect(headers.etag).not.toBe((await ask(site.url, path)).headers.etag);
    }
  });

  it('is a page of the site too, and its service worker, which keeps the file as it was built', async () => {
    const worker = {
      'sec-fetch-dest': 'empty',
      'sec-fetch-site': 'same-origin',
      'user-agent': 'Mozilla/5.0 Firefox/153.0',
    };
    for (const path of [`/${PAGE}?n=50`, '/en/'])
      expect((await ask(site.url, path, worker)).body.toString()).toBe(site.html);
  });

  it('is none who fetches as a browser does, and says that it shows links', async () => {
    const agent = 'Mozilla/5.0 (Macintosh) AppleWebKit/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0';
    const { body } = await ask(site.url, `/${PAGE}?n=50`, { ...READER, 'user-agent': agent });
    expect(tagsIn(body.toString()).get('og:title')).toBe('Sample · Lab');
  });
});

describe('the site’s own address', () => {
  const imageAt = async (
    url: string,
    headers: Record<string, string>,
    path = `/${PAGE}?n=5`,
  ): Promise<string | undefined> => tagsIn((await ask(url, path, headers)).body.toString()).get('og:image');

  it('is the host that was asked, whatever others say of it', async () => {
    const said = { host: 'stats.example.org', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    expect(await imageAt(site.url, said)).toBe(`http://stats.example.org/${PAGE}preview.png?n=5`);
  });

  it.each(['evil.example/"><b>', 'a b', 'user@evil.example', 'x?y', 'a:99999999'])(
    'is none where the host is none: %s',
    async (host) => {
      expect(await imageAt(site.url, { host })).toBe(`/${PAGE}preview.png`);
    },
  );

  it('is what a proxy says, where one is trusted', async () => {
    const behind = await servedUnfoldSite({ trustProxy: true, base: '/stats' });
    const said = { 'x-forwarded-host': 'stats.example.org', 'x-forwarded-proto': 'https' };
    expect(await imageAt(behind.url, said, `/stats/${PAGE}?n=5`)).toBe(
      `https://stats.example.org/stats/${PAGE}preview.png?n=5`,
    );
    expect(await imageAt(behind.url, { 'x-forwarded-proto': 'javascript' }, `/stats/${PAGE}?n=5`)).toBe(
      `/stats/${PAGE}preview.png`,
    );
    await behind.stop();
  });

  it('is the host that was asked too where the build had to take one for it, as npm start does', async () => {
    const assumed = await servedUnfoldSite({ address: 'http://localhost:4321', isSiteAssumed: true });
    for (const [path, image] of [
      [`/${PAGE}`, `http://a.example/${PAGE}preview.png`],
      [`/${PAGE}?n=5`, `http://a.example/${PAGE}preview.png?n=5`],
    ] as const)
      expect(await imageAt(assumed.url, { host: 'a.example' }, path)).toBe(image);
    const { headers } = await ask(assumed.url, `/${PAGE}`, { host: 'localhost:4321', 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    await assumed.stop();
  });

  it('is what the build knew, before all others', async () => {
    const known = await servedUnfoldSite({ address: 'https://known.example', trustProxy: true });
    const said = { host: 'a.example', 'x-forwarded-host': 'b.example' };
    expect(await imageAt(known.url, said)).toBe(`https://known.example/${PAGE}preview.png?n=5`);
    const { headers, body } = await ask(known.url, `/${PAGE}`, { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], body.length < 2000]).toEqual(['br', true]);
    await known.stop();
  });
});

describe('what is beside the build', () => {
  it('is no address', async () => {
    for (const path of ['/_server/pages.json', '/_server/worker.mjs', '/pages.json', '/unfolding.json']) {
      expect((await ask(site.url, path)).status).toBe(404);
    }
  });
});
