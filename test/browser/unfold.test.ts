import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnfoldFile } from '../../src/site/unfold/pages';
import { readPng } from '../support/png';
import { serverProcess } from '../support/serverProcess';
import { type Answer, ask } from '../support/smallSite';
import { tagsIn } from '../support/unfoldSite';

const FOLDER = 'dist';
let server: Awaited<ReturnType<typeof serverProcess>>;
let pages: UnfoldFile['pages'];
beforeAll(async () => {
  server = await serverProcess();
  pages = (JSON.parse(readFileSync(`${FOLDER}.server/pages.json`, 'utf8')) as UnfoldFile).pages;
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

const fileOf = (path: string): string => readFileSync(join(FOLDER, path, 'index.html'), 'utf8');
const policyIn = (html: string): string => /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0] ?? '';
const bodyOf = (html: string): string => html.slice(html.indexOf('</head>'));

/** An answer by an absolute address, which has to be of this server. */
async function follow(address: string) {
  const { origin, pathname, search } = new URL(address);
  expect(new URL(server.url).port).toBe(new URL(origin).port);
  return ask(server.url, pathname + search);
}

/** An answer as soon as it is as wanted: on a busy machine a picture may come later than who asks for it waits. */
async function untilDone(link: string, isDone: (answer: Answer) => boolean): Promise<Answer> {
  for (let times = 0; ; times++) {
    const answer = await ask(server.url, link);
    if (times === 20 || isDone(answer)) return answer;
  }
}

const isOwnPicture = ({ headers }: Answer): boolean => headers['cache-control']?.includes('max-age') ?? false;

/** All at once as far as so many connections go. */
async function inTurns<T, R>(many: readonly T[], connections: number, act: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < many.length) {
      const index = next++;
      results[index] = await act(many[index] as T);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return results;
}

describe('a link with a state, as those read it who show links', () => {
  const NAMES = [
    'lessons/law-of-large-numbers',
    'lessons/central-limit-theorem',
    'lessons/confidence-intervals',
    'cases/my-best-hour',
    'embed/galton-board',
    'embed/interval-coverage',
  ];

  it.each(['en', 'ko'].flatMap((locale) => NAMES.map((name) => `${locale}/${name}/`)))('%s', async (path) => {
    const query = '?v=1&n=11&rows=9&repetitions=40&slots=6&paths=4&seed=3';
    const built = fileOf(path);
    const before = tagsIn(built);
    const isOwn = ({ body }: Answer): boolean =>
      tagsIn(body.toString()).get('og:description') !== before.get('og:description');
    const { status, headers, body } = await untilDone(`/${path}${query}`, isOwn);
    const html = body.toString();
    const tags = tagsIn(html);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const finding = tags.get('og:description') ?? '';
    expect(finding).not.toBe(before.get('og:description'));
    for (const name of ['description', 'twitter:description']) expect(tags.get(name)).toBe(finding);
    expect(tags.get('og:image:alt')).toContain(finding);
    expect(tags.get('og:title')?.startsWith(before.get('og:title') ?? '-')).toBe(true);
    expect(new URL(tags.get('og:url') ?? '').pathname).toBe(`/${path}`);
    expect(new URL(tags.get('og:url') ?? '').search).toBe(query);
    // The rest of the page is that of the file, and its policy still holds.
    expect(policyIn(html)).toBe(policyIn(built));
    expect(bodyOf(html)).toBe(bodyOf(built));

    const picture = await follow(tags.get('og:image') ?? '');
    expect(tags.get('twitter:image')).toBe(tags.get('og:image'));
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
    expect(picture.headers['cache-control']).toMatch(/max-age=\d+/);
    const { width, height } = readPng(picture.body);
    expect([String(width), String(height)]).toEqual([tags.get('og:image:width'), tags.get('og:image:height')]);
    expect(picture.body.equals(readFileSync(join(FOLDER, path, 'preview.png')))).toBe(false);
  });

  it('shows an embed page at its defaults as the build draws it', async () => {
    const { labs, variables } = pages['en/embed/sampling/'] ?? {};
    expect(labs?.length).toBe(1);
    const query = new URLSearchParams({ ...variables, repetitions: '200' } as Record<string, string>);
    const { body } = await untilDone(`/en/embed/sampling/preview.png?${query}`, isOwnPicture);
    expect(body.equals(readFileSync(join(FOLDER, 'en/embed/sampling/preview.png')))).toBe(true);
  });

  it('has whole addresses on every page, and the lesson’s own picture where the state is too much', async () => {
    for (const path of ['', 'en/', 'ko/glossary/', 'en/lessons/central-limit-theorem/']) {
      const tags = tagsIn((await ask(server.url, `/${path}`)).body.toString());
      expect((await follow(tags.get('og:image') ?? '')).status).toBe(200);
    }
    const far = '/en/lessons/central-limit-theorem/?n=100000&repetitions=1000000';
    const tags = tagsIn((await ask(server.url, far)).body.toString());
    expect(tags.get('og:description')).toBe(tagsIn(fileOf('en/lessons/central-limit-theorem/')).get('og:description'));
    const own = readFileSync(join(FOLDER, 'en/lessons/central-limit-theorem/preview.png'));
    expect((await follow(tags.get('og:image') ?? '')).body.equals(own)).toBe(true);
  });
});

describe('a server that many ask for links', () => {
  it('goes on giving pages while 1,000 different links are asked for, and does not grow with them', async () => {
    const burst = async (first: number): Promise<void> => {
      const links = Array.from(
        { length: 1_000 },
        (_, index) => `/en/lessons/law-of-large-numbers/?v=1&seed=${first + index}`,
      );
      let answered = 0;
      const asked = inTurns(links, 200, async (link) => {
        const answer = await ask(server.url, link);
        answered++;
        return answer;
      });
      do {
        const before = answered;
        const page = await ask(server.url, '/en/glossary/', { 'sec-fetch-dest': 'document', 'accept-encoding': 'br' });
        expect([page.status, page.headers['content-encoding']]).toEqual([200, 'br']);
        // Who comes behind 200 others is not let wait for those who come later.
        expect(answered - before).toBeLessThan(400);
      } while (answered < 900);
      const answers = await asked;
      expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
      const images = answers.map(({ body }) => tagsIn(body.toString()).get('og:image') ?? '');
      expect(images.every((image, index) => image.endsWith(`seed=${first + index}`))).toBe(true);
    };
    /** With the thread that draws, which takes some 150 MB, and is there or not as it comes. */
    const memory = async (seed: number): Promise<number> => {
      await untilDone(`/en/lessons/law-of-large-numbers/preview.png?v=1&seed=${seed}`, isOwnPicture);
      return server.memory();
    };
    await burst(0);
    const after = await memory(10_000);
    await burst(1_000);
    const growth = (await memory(10_001)) - after;
    // 1,000 pictures are 70 MB, their pages 300 MB.
    if (!Number.isNaN(growth)) expect(growth).toBeLessThan(150);
  });

  it('gives a picture for 10,000 queries that nobody meant', async () => {
    const [paths, random] = [
      Object.keys(pages),
      fc.sample(fc.string({ maxLength: 12, unit: 'binary' }), { numRuns: 10_000, seed: 4 }),
    ];
    const links = random.map((text, index) => {
      const path = paths[index % paths.length] as string;
      const names = Object.keys(pages[path]?.variables ?? {});
      const pairs = names
        .filter((_, at) => (index >> at) % 3 === 0)
        .map((name) => `${name}=${encodeURIComponent(text.toWellFormed())}`);
      return `/${path}preview.png?${pairs.join('&')}&${text.replace(/[^!-~]|#/g, '')}`;
    });
    // The pictures themselves are a gigabyte: of one in fifty all is read.
    const answers = await inTurns([...links.entries()], 50, async ([index, link]) => {
      const { status, headers, body } = await ask(server.url, link, {}, index % 50 === 0 ? 'GET' : 'HEAD');
      return [status, headers['content-type'], index % 50 === 0 && body.readUInt32BE(0)].join();
    });
    expect([...new Set(answers)].sort()).toEqual([`200,image/png,${0x89504e47}`, '200,image/png,false']);
    expect((await ask(server.url, '/en/')).status).toBe(200);
  });
});
