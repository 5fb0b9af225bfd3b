import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { EMBED_HEIGHT, embedCode } from '../../src/page/copy/embedCode';
import { ANYBODY, NOBODY } from '../../src/site/build/frameRules.mjs';
import { launchBrowser } from '../support/browser';
import { builtPages, hostHeaders } from '../support/hostHeaders';
import { address, growLab, LOCALES, newVisitor, openPage, readouts, readyLab, settled } from '../support/site';
import { wordsOf } from '../support/words';

let browser: Browser;
/** A site of another origin that shows whatever it is told to. */
let shown = '';
const host = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page(shown));
});

const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wiki</title>
  <meta name="color-scheme" content="light dark"><body><p>Before</p>${body}<p>After</p>
  <script>const messages = []; addEventListener('message', ({ data }) => messages.push(data));</script>`;

beforeAll(async () => {
  browser = await launchBrowser();
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => host.close(resolve));
});

interface Framed {
  readonly host: Page;
  readonly frame: Frame;
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens a page of the other site with some HTML in it, and gives the frame that this makes. */
async function openInHost(
  html: string,
  options: BrowserContextOptions = {},
  { at, forbidStorage = false }: { at?: string; forbidStorage?: boolean } = {},
): Promise<Framed> {
  shown = html;
  const context = await newVisitor(browser, { viewport: { width: 760, height: 2400 }, ...options });
  if (forbidStorage) {
    await context.addInitScript(() => {
      const get = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get });
    });
  }
  const opened = await context.newPage();
  const complaints: string[] = [];
  opened.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(String(error)));
  await opened.goto(at ?? `http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = await (await opened.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the frame has no page');
  return { host: opened, frame, complaints, close: () => context.close() };
}

const QUERY =
  '?v=1&population=die:6&n=7&repetitions=300&statistic=mean&threshold=1&seed=5&pin=0&view=value&fit=fixed&exact=off';
const LAB = 'sampling-distribution';
const embedded = (path: string, more = ''): string =>
  `<iframe src="${address(path)}" title="A lab" width="100%" height="1700" ${more}></iframe>`;

/** The lab in a frame, awake and done. */
const ready = async (frame: Frame, lab = LAB) => {
  const section = frame.locator(`section[data-lab="${lab}"]`);
  await section.and(frame.locator('[data-state="ready"]')).waitFor({ timeout: 60_000 });
  return section;
};

describe('a lab in a page of another origin', () => {
  it('shows its link’s state with the figures of the lesson, by the code that is copied', async () => {
    const lesson = await openPage(browser, `en/lessons/when-it-fails/${QUERY}#${LAB}`);
    const there = await readouts(await readyLab(lesson.page, LAB));
    const place = lesson.page.locator(`lab-place[data-lab="${LAB}"]`);
    const { embed = '', lesson: slug = '' } = await place.evaluate((element) => ({
      ...(element as HTMLElement).dataset,
    }));
    await lesson.close();
    expect(slug).toBe('when-it-fails');

    const experiment = EXPERIMENTS.find(({ id }) => id === LAB);
    if (!experiment) throw new Error('no such lab');
    const values = { population: 'die:6', n: 7, repetitions: 300, seed: 5 };
    const path = new URL(embed, inject('siteUrl')).href;
    const code = embedCode({
      ...{ path, variables: experiment.params, values, lesson: slug },
      title: 'The lab',
    });
    const { host, frame, complaints, close } = await openInHost(code);
    const lab = await ready(frame);
    expect(there).toMatchObject(await readouts(lab));
    await growLab(lab);
    expect(await readouts(lab)).toEqual(there);
    expect(await lab.locator('input[name="n"]:not([type=range])').inputValue()).toBe('7');
    expect(await frame.locator('.embed-back:not([hidden])').innerText()).toContain('When it fails');
    expect(await host.locator('iframe').getAttribute('title')).toBe('The lab');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['en', 'parameter-and-sample', 'sampling'],
    ['ko', 'how-large-is-large-enough', 'normality-gap'],
    ['en', 'confidence-intervals', 'interval-coverage'],
    ['ko', 'coin-flips-to-the-bell', 'galton-board'],
  ])('needs no scrolling in a wiki’s column by the code of the menu: /%s/lessons/%s/#%s', async (locale, slug, lab) => {
    const lesson = await openPage(browser, `${locale}/lessons/${slug}/?repetitions=100#${lab}`);
    const section = await readyLab(lesson.page, lab);
    await lesson.page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await section.locator('[data-copy-menu]').click();
    await lesson.page.getByRole('menuitem', { name: wordsOf(locale).t('menu.frame') }).click();
    await lesson.page.locator('body[data-copied]').waitFor();
    const code = (await lesson.page.locator('body').getAttribute('data-copied')) ?? '';
    expect(code).toContain(` height="${EMBED_HEIGHT}"`);
    await lesson.close();

    // The frame is 720 pixels wide.
    const { frame, close } = await openInHost(code, { viewport: { width: 736, height: 2000 } });
    await ready(frame, lab);
    const [needed, given] = await frame.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return [scrollHeight, clientHeight];
    });
    expect(needed).toBe(given);
    expect(new URL(frame.url()).searchParams.get('lesson')).toBe(slug);
    await close();
  });

  it('moves by keyboard, leaves Back alone, and its line leads to the lesson at the state it then has', async () => {
    const { host, frame, close } = await openInHost(embedded(`en/embed/${LAB}/${QUERY}&lesson=when-it-fails`));
    const lab = await ready(frame);
    const entries = await host.evaluate(() => history.length);
    const slider = lab.locator('input[type=range][name="n"]');
    await slider.focus();
    await slider.press('ArrowRight');
    await slider.press('ArrowRight');
    await settled(lab);
    const n = await lab.locator('input[name="n"]:not([type=range])').inputValue();
    expect(Number(n)).toBeGreaterThan(7);
    const back = frame.locator('.embed-back:not([hidden]) a');
    const href = new URL((await back.getAttribute('href')) ?? '', address(''));
    expect(href.pathname).toBe(new URL(address('en/lessons/when-it-fails/')).pathname);
    expect(href.hash).toBe(`#${LAB}`);
    expect(href.searchParams.get('n')).toBe(n);
    expect(href.searchParams.get('seed')).toBe('5');
    // Once the hand rests, the frame's own address says the same, and still which lesson it is from.
    await expect.poll(() => new URL(frame.url()).searchParams.get('n')).toBe(n);
    expect(new URL(frame.url()).searchParams.get('lesson')).toBe('when-it-fails');
    expect(await host.evaluate(() => history.length)).toBe(entries);

    await growLab(lab);
    const figures = await readouts(lab);
    const [opened] = await Promise.all([host.context().waitForEvent('page'), back.click()]);
    expect(await readouts(await readyLab(opened, LAB))).toEqual(figures);
    expect(await opened.evaluate(() => opener)).toBe(null);
    await close();
  });

  it('tells the page around it its height, and nothing else', async () => {
    const { host, frame, close } = await openInHost(embedded(`en/embed/${LAB}/${QUERY}`).replace('1700', '520'));
    const lab = await ready(frame);
    const content = () =>
      frame.evaluate(() =>
        Math.ceil((document.querySelector('main') as HTMLElement).getBoundingClientRect().bottom + scrollY),
      );
    const messages = () => host.evaluate('messages') as Promise<{ type: string; height: number }[]>;
    await expect.poll(async () => (await messages()).at(-1)?.height).toBe(await content());
    // A host that listens has no scroll bar then.
    const height = (await messages()).at(-1)?.height ?? 0;
    await host.locator('iframe').evaluate((element, to) => element.setAttribute('height', String(to)), height);
    const needed = () => frame.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(needed).toBe(height);
    expect(await content()).toBe(height);
    // Grown, and with a table, it is higher.
    await growLab(lab);
    const button = lab.locator('.lab-menu button').first();
    await button.click();
    await lab.locator('.lab-tables').waitFor();
    await expect.poll(async () => (await messages()).at(-1)?.height).toBe(await content());
    expect((await messages()).at(-1)?.height).toBeGreaterThan(height);
    for (const message of await messages())
      expect(message).toEqual({ type: 'large-enough:height', height: expect.any(Number) });
    await close();
  });

  it.each(['allow-scripts allow-same-origin', ''])('needs no storage (sandbox="%s")', async (sandbox) => {
    const { frame, complaints, close } = await openInHost(
      embedded(`en/embed/${LAB}/${QUERY}`, sandbox && `sandbox="${sandbox}"`),
      {},
      { forbidStorage: true },
    );
    const lab = await ready(frame);
    await lab.locator('.draw-buttons button').first().click();
    await expect.poll(() => new URL(frame.url()).searchParams.get('repetitions')).toBe('301');
    await settled(lab);
    expect(complaints).toEqual([]);
    await close();
  });

  it('copies the lesson’s link where its host lends it no clipboard', async () => {
    const { frame, close } = await openInHost(embedded(`en/embed/${LAB}/${QUERY}&lesson=when-it-fails`));
    await ready(frame);
    await frame.evaluate(() =>
      document.addEventListener('copy', () => {
        document.body.dataset.copied = (document.activeElement as HTMLTextAreaElement).value;
      }),
    );
    await frame.locator('[data-copy-menu]').first().click();
    await frame.getByRole('menuitem').first().click();
    await frame.locator('.copy-note').waitFor();
    const copied = await frame.locator('body').getAttribute('data-copied');
    expect(copied).toBe(address(`en/lessons/when-it-fails/${QUERY}#${LAB}`));
    await close();
  });

  it('says why it does not move where a sandbox keeps its scripts from it, and leads on to the state', async () => {
    const { frame, close } = await openInHost(embedded(`en/embed/${LAB}/${QUERY}`, 'sandbox="allow-scripts"'));
    await frame.locator('.embed-sealed').waitFor();
    const lab = frame.locator(`section[data-lab="${LAB}"]`);
    expect(await lab.locator('svg:visible').count()).toBeGreaterThan(0);
    expect(await lab.locator('.setting-sentence').first().textContent()).toMatch(/\w{4}/);
    expect(await lab.locator('fieldset:not([disabled])').count()).toBe(0);
    const href = await frame
      .locator('.embed-back:not([hidden]) a')
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect(href).toContain(`/en/lessons/central-limit-theorem/${QUERY}`);
    expect(href).toContain(`#${LAB}`);
    await close();
  });

  it('stands in a page that is a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'wiki-')), 'page.html');
    writeFileSync(file, page(embedded(`en/embed/${LAB}/${QUERY}`)));
    const { frame, complaints, close } = await openInHost('', {}, { at: pathToFileURL(file).href });
    await ready(frame);
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes the reader’s colours and its own language', async () => {
    const { frame, complaints, close } = await openInHost(embedded(`ko/embed/galton-board/`), { colorScheme: 'dark' });
    const lab = await ready(frame, 'galton-board');
    expect(await frame.locator('html').getAttribute('lang')).toBe('ko');
    expect(await lab.locator('.setting-sentence').first().textContent()).toMatch(/[가-힣]/);
    const paper = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(Math.max(...(paper.match(/\d+/g) ?? []).map(Number))).toBeLessThan(60);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['', 'en/', 'en/lessons/central-limit-theorem/', 'ko/glossary/', 'en/no-such-page/', '404.html', '%65n/'])(
    'is all that may be framed: not /%s',
    async (path) => {
      const { host, frame, close } = await openInHost(embedded(path));
      await expect.poll(() => frame.url()).toMatch(/^chrome-error:/);
      expect(await host.locator('iframe').count()).toBe(1);
      await close();
    },
  );
});

describe('the headers of the built site', () => {
  it('let every embed page be framed and no other page, and none is forgotten', async () => {
    const headers = hostHeaders('dist');
    const pages = builtPages('dist');
    expect(pages.filter((path) => path.includes('/embed/'))).toHaveLength(LOCALES.length * EXPERIMENTS.length);
    for (const path of pages) {
      const expected = path.includes('/embed/') ? ANYBODY : NOBODY;
      const said = headers(`/${path}`).filter((header) => /^(content-security-policy|x-frame-options)/i.test(header));
      expect([path, said]).toEqual([path, [`Content-Security-Policy: ${expected}`]]);
      const response = await fetch(address(path));
      expect([path, response.headers.get('Content-Security-Policy')]).toEqual([path, expected]);
      expect(response.headers.get('X-Frame-Options')).toBe(null);
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  it('name no header twice for an address, let no page grow old, and are within what Cloudflare reads', () => {
    const headers = hostHeaders('dist');
    const paths = ['_astro/x.js', 'fonts/x.woff2', 'theme.js', 'en/words.json', ...builtPages('dist')];
    for (const path of paths) {
      const names = headers(`/${path}`).map((header) => header.split(':')[0]);
      expect([path, names]).toEqual([path, [...new Set(names)]]);
      const kept = /^(_astro|fonts)/.test(path) ? /max-age=/ : /: no-cache$/;
      expect(headers(`/${path}`).filter((header) => header.startsWith('Cache-Control'))).toEqual([
        expect.stringMatching(kept),
      ]);
    }
    const lines = readFileSync('dist/_headers', 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2_000);
  });
});

describe.each(LOCALES.flatMap((locale) => EXPERIMENTS.map(({ id }) => `${locale}/embed/${id}/`)))('/%s', (path) => {
  it('says in one built page what a lab says in its lesson', () => {
    const { document } = parseHTML(readFileSync(join('dist', path, 'index.html'), 'utf8'));
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    expect(count('main h1')).toBe(1);
    expect(count('section[data-lab] svg')).toBeGreaterThan(0);
    expect(count('.embed-back:not([hidden]) a[target="_blank"]')).toBe(1);
    expect(count('lab-place[data-covered]')).toBe(0);
  });
});
