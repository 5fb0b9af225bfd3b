import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { isStill } from '../support/digest';
import { ownBuild } from '../support/ownBuild';
import { FROZEN_LINKS } from '../support/playLink';
import { LOCALES, newVisitor, openPageIn, readouts, readyLab } from '../support/site';

let browser: Browser;
let built: Awaited<ReturnType<typeof ownBuild>>;
let visitor: BrowserContext;
beforeAll(async () => {
  [browser, built] = await Promise.all([launchBrowser(), ownBuild()]);
  visitor = await newVisitor(browser, { serviceWorkers: 'allow' });
  await visit(CLT);
});
afterAll(async () => {
  await browser.close();
  await built.remove();
});

const CLT = 'en/lessons/central-limit-theorem/';
const LLN = 'en/lessons/law-of-large-numbers/';

const open = (path: string) => openPageIn(visitor, new URL(path, built.url).href);

/** A link that says every variable, of a lab, with a part. */
const frozen = (id: string, part: string) => FROZEN_LINKS.find(({ lab, link }) => lab === id && link.includes(part));

/** Somebody reads. */
async function touch(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
}

/** Where the page's language is kept, and how far. */
const states = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const known = await navigator.serviceWorker.getRegistrations();
    return known
      .map(({ scope, active, waiting }) => `${new URL(scope).pathname} ${active?.state} ${waiting?.state}`)
      .sort()
      .join(', ');
  });

/** A visit to a lesson, until all is kept. */
async function visit(path: string): Promise<void> {
  const { page, close } = await open(path);
  await touch(page);
  while ((await states(page)) !== '/ activated undefined, /en/ activated undefined') await page.waitForTimeout(100);
  await close();
}

const notice = (page: Page) => page.locator('body > .fault[role="status"]');

describe('after one visit to one lesson', () => {
  beforeAll(async () => {
    await built.disconnect();
    await visitor.setOffline(true);
  });
  afterAll(async () => {
    await built.connect();
    await visitor.setOffline(false);
  });

  it('another lesson opens without a network, its labs wake, and a frozen link gives its figures', async () => {
    const known = frozen('running-mean', 'n=100000&');
    const { page, complaints, close } = await open(`${LLN}?${known?.link}#running-mean`);
    const shown = await readouts(await readyLab(page, 'running-mean'));
    for (const [name, [value]] of Object.entries(known?.readouts ?? {})) {
      const figure = Number(shown[name.split(' ')[1] ?? '']);
      expect(isStill([figure], [value ?? '']), `${name}: ${figure}, frozen ${value}`).toBe(true);
    }
    for (const lab of await page.locator('section[data-lab], [data-figure]').all()) {
      await lab.scrollIntoViewIfNeeded();
      await lab.and(page.locator('[data-state="ready"]')).waitFor();
    }
    await page.keyboard.press('/');
    const search = page.locator('dialog.search');
    await search.getByRole('combobox').fill('median');
    await search.getByRole('option').first().waitFor();
    expect(complaints).toEqual([]);

    // Who asks how the site is now hears that it cannot be asked.
    const asked = (cache: RequestCache) =>
      page.evaluate(
        (mode) =>
          fetch(location.pathname, { cache: mode })
            .then(({ ok }) => ok)
            .catch(() => 'no'),
        cache,
      );
    expect([await asked('default'), await asked('no-store')]).toEqual([true, 'no']);
    await close();
  });

  it.each(['', 'cases/even-partitions/', 'glossary/', 'notebook/', 'about/'])('so does en/%s', async (path) => {
    const { page, complaints, close } = await open(`en/${path}`);
    await touch(page);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(await page.locator('h1[data-base]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('so does the workbench, which reads numbers, answers, and still connects to nothing', async () => {
    const { page, complaints, close } = await open('en/workbench/');
    await touch(page);
    const ready = page.locator('form.workbench[data-awake][data-state="ready"]');
    await ready.waitFor();
    await page.locator('.workbench-sources button').click();
    await page
      .locator('.workbench-paste textarea')
      .fill(Array.from({ length: 120 }, (_, i) => (i * 37) % 101).join('\n'));
    await expect.poll(() => page.locator('.chart-title').first().textContent()).toContain('120');
    await ready.waitFor();
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => fetch('/en/search.json').catch(() => 'refused'))).toBe('refused');
    // What was provoked.
    complaints.length = 0;
    await close();
  });

  it('a page in a language that was never opened says in both that it is not here, and leads to what is', async () => {
    const { page, close } = await open(`ko/lessons/central-limit-theorem/?v=1&n=7#sampling-distribution`);
    expect(await page.locator('h1').innerText()).toMatch(/not on this device[\s\S]*이 기기에 없어요/);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.locator('[data-other="en"] a').click();
    expect(await readouts(await readyLab(page, 'sampling-distribution'))).toMatchObject({ sampleSize: '7' });
    await page.goto(new URL('en/lessons/nowhere/', built.url).href);
    expect(await page.locator('h1[data-base]').count()).toBe(1);
    await page.goto(built.url);
    await page.waitForURL('**/en/');
    await close();
  });
});

describe('a new version', () => {
  it('waits, is said, and is taken by all open pages at once, each at its state and loaded once', async () => {
    const addresses = [
      `${CLT}?${frozen('sampling-distribution', 'n=400&')?.link}#sampling-distribution`,
      `${LLN}?${frozen('running-mean', 'n=100000&')?.link}#running-mean`,
    ];
    const pages = await Promise.all(addresses.map(open));
    const [first, second] = pages.map(({ page }) => page) as [Page, Page];
    const before = await readouts(await readyLab(first, 'sampling-distribution'));
    await readyLab(second, 'running-mean');
    const loads: string[] = [];
    for (const page of [first, second]) page.on('load', () => loads.push(new URL(page.url()).pathname));

    await built.rebuild([`${CLT}index.html`, `${LLN}index.html`, 'en/search.json'], (text) =>
      text.replace('<title>', '<title>Newer: ').replace('"entries"', '"newer":1,"entries"'),
    );
    await touch(first);
    await first.evaluate(() => navigator.serviceWorker.getRegistration().then((known) => known?.update()));
    await notice(first).waitFor();
    expect(await notice(first).locator('p').innerText()).toMatch(/new version/);

    // What is open is of the old one, all of it, and so is what opens beside it.
    const isNewer = (page: Page) =>
      page.evaluate(async () => [
        document.title.startsWith('Newer'),
        'newer' in (await (await fetch('/en/search.json')).json()),
      ]);
    const { page: third, close } = await open(`${LLN}?v=1`);
    for (const page of [first, second, third]) expect(await isNewer(page)).toEqual([false, false]);
    await touch(third);
    await notice(third).waitFor();
    await third.emulateMedia({ reducedMotion: 'reduce' });
    expect(await violationsInBothThemes(third, 'body > .fault')).toEqual([]);
    await close();

    const reloaded = [first, second].map((page) => page.waitForEvent('load'));
    await notice(first).getByRole('button', { name: 'Reload' }).click();
    await Promise.all(reloaded);
    for (const page of [first, second]) expect(await isNewer(page)).toEqual([true, true]);
    expect(await readouts(await readyLab(first, 'sampling-distribution'))).toEqual(before);
    expect(second.url()).toContain('n=100000&');
    await readyLab(second, 'running-mean');
    expect(loads.sort()).toEqual([`/${CLT}`, `/${LLN}`]);
    expect(await notice(first).count()).toBe(0);
    for (const { close: leave } of pages) await leave();
  });

  it('that came only in part is none, until all of it is there', async () => {
    const { page, close } = await open(CLT);
    const newer = await built.rebuildInPart(`${LLN}index.html`, (text) => text.replace('<title>', '<title>Again: '));
    const update = () =>
      page.evaluate(async () => {
        const known = (await navigator.serviceWorker.getRegistration('/en/')) as ServiceWorkerRegistration;
        return new Promise<string>((resolve) => {
          const follow = (): void => {
            const coming = known.installing;
            coming?.addEventListener('statechange', () => resolve(coming.state));
          };
          known.addEventListener('updatefound', follow);
          follow();
          void known.update();
        });
      });
    expect(await update()).toBe('redundant');
    await built.replace(`${LLN}index.html`, newer);
    expect(await update()).toBe('installed');
    const taken = page.waitForEvent('load');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('take'));
    await taken;
    await close();
  });

  it('is had from the network where the browser has thrown away what the site no longer has', async () => {
    const file = 'en/recipes.json';
    const text = await built.read(file);
    await built.take(file);
    const { page, close } = await open(CLT);
    const status = await page.evaluate(async (address) => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete(address, { ignoreSearch: true });
      return (await fetch(address)).status;
    }, `/${file}`);
    expect(status).toBe(404);
    await expect.poll(() => states(page)).toBe('/ activated undefined');
    await built.replace(file, text);
    await close();
    // And all of it is kept anew.
    await visit(CLT);
  });

  it('can be none: a host takes the workers away, and with them all that they kept', async () => {
    await built.replaceWorkers('docs/hosting/takeAway.js');
    const { page } = await open(CLT);
    await expect.poll(() => states(page)).not.toContain('/en/');
    await expect
      .poll(() => page.evaluate(() => caches.keys().then((names) => names.filter((name) => name.endsWith('/en/')))))
      .toEqual([]);
  });
});

describe('the site', () => {
  it.each(LOCALES)('can be installed, in the language %s', async (locale) => {
    const { page, close } = await open(`${locale}/about/`);
    const protocol = await visitor.newCDPSession(page);
    const { errors, data = '{}' } = await protocol.send('Page.getAppManifest');
    const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');
    expect([errors, installabilityErrors]).toEqual([[], []]);
    const { lang, icons } = JSON.parse(data) as { lang: string; icons: readonly { src: string; sizes: string }[] };
    expect(lang).toBe(locale);
    for (const { src, sizes } of icons) {
      const png = Buffer.from(await (await fetch(new URL(src, built.url))).arrayBuffer());
      if (src.endsWith('.png')) expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    await close();
  });
});

describe('a page for frames', () => {
  it('keeps nothing', async () => {
    const stranger = await newVisitor(browser, { serviceWorkers: 'allow' });
    const { page } = await openPageIn(stranger, new URL('en/embed/coverage/', built.url).href);
    await touch(page);
    await readyLab(page, 'coverage');
    expect(await states(page)).toBe('');
    await stranger.close();
  });
});
