import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../src/site/serve.mjs';
import { FILES, smallSite } from './smallSite';

/** A page as the build writes them, with the tags that links unfold by. */
const pageOf = (path: string, image: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Sample · Large Enough</title><meta name="description" content="As built."><meta property="og:title" content="Sample"><meta property="og:description" content="As built."><meta property="og:image" content="${image}"><meta property="og:image:alt" content="Alt."><meta name="twitter:title" content="Sample"><meta name="twitter:description" content="As built."><meta name="twitter:image" content="${image}"><meta name="twitter:image:alt" content="Alt."><link rel="alternate" type="application/json+oembed" title="Sample" href="/${path}oembed.json"><meta http-equiv="content-security-policy" content="default-src 'self'"></head><body>${'<p>표본 $& Sample. '.repeat(4000)}</body></html>`;

export const PAGE = 'en/lessons/sample/';
export const PICTURE = 'the lesson’s picture';

/** A stand-in for the bundle of the build: `n` is the state, and some n do what must not harm anybody. */
const BUNDLE = {
  'linkState.mjs': `export const linkState = (page, query) => {
    const n = new URLSearchParams(query).get('n');
    return n === null ? null : { n: Number(n), key: 'n ' + Number(n), isTooMuch: n === '1000000' };
  };`,
  'worker.mjs': `import { parentPort } from 'node:worker_threads';
  parentPort.postMessage({ ready: true });
  parentPort.on('message', ({ n }) => {
    if (n === 666) throw new Error('broken');
    if (n === 667) process.exit(1);
    if (n === 668) return parentPort.postMessage({ failure: 'words do not fit' });
    parentPort.postMessage({ drawn: { name: 'Lab', finding: 'At "' + n + '" <b> & $& more.', png: new TextEncoder().encode('picture of ' + n) } });
  });`,
};

/** Serves a small site with such a bundle; call within `beforeAll`. `address` is the site's own where the build knew it. */
export async function servedUnfoldSite({
  address = null as string | null,
  base = '',
  trustProxy = false,
  isSiteAssumed = false,
} = {}) {
  const image = `${address ?? ''}${base}/${PAGE}preview.png`;
  const html = pageOf(PAGE, image);
  const files = { ...FILES, [`${PAGE}index.html`]: html, [`${PAGE}preview.png`]: PICTURE, 'en/index.html': html };
  const { folder, remove } = await smallSite(files, base);
  const beside = `${folder}.server`;
  await mkdir(beside, { recursive: true });
  const pages = { site: address, pages: { [PAGE]: { title: 'Sample' } } };
  await writeFile(join(beside, 'pages.json'), JSON.stringify(pages));
  for (const [name, text] of Object.entries(BUNDLE)) await writeFile(join(beside, name), text);
  const { url, stop } = await serve({
    folder,
    base: base || '/',
    snapshots: join(folder, '../served'),
    trustProxy,
    isSiteAssumed,
  });
  return {
    url,
    html,
    host: new URL(url).host.replace('localhost', '127.0.0.1'),
    stop: async () => {
      await stop();
      await remove();
    },
  };
}

/** The tags of a head, by name or property, as a reader of HTML without scripts has them. */
export const tagsIn = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...(html.split('</head>')[0] ?? '').matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(
      ([, name = '', content = '']) => [
        name,
        content.replace(/&(amp|lt|gt|quot);/g, (_, sign: string) => ({ amp: '&', lt: '<', gt: '>' })[sign] ?? '"'),
      ],
    ),
  );
