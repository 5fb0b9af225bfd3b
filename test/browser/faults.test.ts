import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { address, newVisitor, readout, readyLab, settled } from '../support/site';

let browser: Browser;
let visitor: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  visitor = await newVisitor(browser);
});
afterAll(() => browser.close());

const LESSON = 'en/lessons/central-limit-theorem/';
const AT_SEVEN = `${LESSON}?v=1&n=7&repetitions=500#sampling-distribution`;
const LAB = 'sampling-distribution';

/** A page at an address once what it may not fetch is agreed on. */
async function opened(path: string, before: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await visitor.newPage();
  await before(page);
  await page.goto(address(path));
  return page;
}

describe('a part of the page that does not come', () => {
  it('is said beside what it belongs to, and comes when it is asked for again', async () => {
    const away = [/\/LabIsland\./, /\/panel\./, /\/copyMenu\./, /\/charts\./];
    const page = await opened(AT_SEVEN, async (fresh) => {
      for (const part of away)
        await fresh.route(part, async (route) => {
          const there = await route.fetch();
          // What leads to the charts bears their name; it is needed by others, and no browser fetches it twice.
          if ((await there.text()).includes('/charts/index.ts')) return route.fulfill({ response: there });
          return route.fulfill({ status: 404, body: 'gone' });
        });
    });
    const place = page.locator(`lab-place[data-anchor="${LAB}"]`);
    const note = place.locator('.fault');
    await note.waitFor();
    // On a busy machine it may be said before that the lab is late.
    await expect.poll(() => note.locator('p').textContent()).toMatch(/first setting.*did not arrive/);
    expect(await page.locator(`section#${LAB}`).getAttribute('data-state')).toBe('failed');

    await page.keyboard.press('/');
    const search = page.locator('dialog.search');
    await search.locator('.fault').waitFor();
    await page.unroute(away[1] as RegExp);
    await search.getByRole('button', { name: 'Try again' }).click();
    await search.getByRole('combobox').fill('median');
    await search.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.locator('.lesson-title [data-copy-menu]').click();
    const low = page.locator('body > .fault');
    await low.waitFor();
    await page.unroute(away[2] as RegExp);
    await low.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');

    // The lab comes, but not its charts; then those too.
    await page.unroute(away[0] as RegExp);
    await note.getByRole('button', { name: 'Try again' }).click();
    const failure = page.locator(`section#${LAB} .lab-failure`);
    await failure.getByRole('button', { name: 'Reload' }).waitFor();
    expect(await failure.textContent()).toMatch(/drawing code.*first setting.*did not arrive/);
    await page.unroute(away[3] as RegExp);
    await failure.getByRole('button', { name: 'Restart' }).click();
    const lab = await readyLab(page, LAB);
    expect(await readout(lab, 'sampleSize')).toBe(7);
    expect(await lab.locator('.lab-live svg').count()).toBeGreaterThan(1);
    expect(await place.locator('.fault, .lab-failure').count()).toBe(0);
    await page.close();
  });

  it('is gone after a deploy: the page is loaded anew to its state, by itself but once', async () => {
    let loads = 0;
    const page = await opened(AT_SEVEN, async (fresh) => {
      await fresh.route(/\/LabIsland\./, (route) => route.fulfill({ status: 404, body: 'gone' }));
      // To whom asks, not to whom goes there: the site has other scripts now.
      await fresh.route(address(LESSON), async (route) => {
        if (route.request().resourceType() === 'document') {
          loads++;
          return route.continue();
        }
        const now = await route.fetch();
        return route.fulfill({ response: now, body: (await now.text()).replaceAll('/_astro/', '/_astro/new-') });
      });
      await fresh.route(`${address(LESSON)}?*`, (route) => {
        loads++;
        return route.continue();
      });
    });
    const note = page.locator(`lab-place[data-anchor="${LAB}"] .fault`);
    // On a busy machine it may be said before that the figure is late.
    await expect.poll(() => note.locator('p').textContent()).toMatch(/first setting.*has changed/);
    expect(loads).toBe(2);
    expect(page.url()).toContain('n=7');
    expect(await note.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.unroute(/\/LabIsland\./);
    await note.getByRole('button', { name: 'Reload' }).click();
    const lab = await readyLab(page, LAB);
    expect(await readout(lab, 'sampleSize')).toBe(7);
    await page.close();
  });
});

describe('a worker', () => {
  it('that does not come is asked for again by itself, then by who reads, who is told why', async () => {
    let asked = 0;
    let html = false;
    const page = await opened(AT_SEVEN, (fresh) =>
      fresh.route(/simulation\.worker/, (route) => {
        asked++;
        return html ? route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }) : route.abort();
      }),
    );
    const failure = page.locator(`section#${LAB} .lab-failure`);
    await failure.getByRole('button', { name: 'Reload' }).waitFor();
    expect(await failure.textContent()).toMatch(/broke off.*did not arrive/);
    expect(asked).toBeGreaterThan(1);
    html = true;
    await failure.getByRole('button', { name: 'Restart' }).click();
    await expect.poll(() => failure.textContent()).toMatch(/sign in/);
    await page.unroute(/simulation\.worker/);
    await failure.getByRole('button', { name: 'Restart' }).click();
    expect(await readout(await readyLab(page, LAB), 'sampleSize')).toBe(7);
    await page.close();
  });
});

describe('what throws in the middle of a page', () => {
  it('what others rewrite before a lab wakes is made anew, around the same still picture', async () => {
    const complaints: string[] = [];
    const page = await opened('ko/embed/galton-board/', async (fresh) => {
      fresh.on('console', (message) => complaints.push(message.text()));
      fresh.on('pageerror', (error) => complaints.push(error.message));
      // The still picture stays for as long as there is no other.
      await fresh.route(/simulation\.worker/, (route) => route.abort());
      // Nothing wakes before it is rewritten: a page may be slower than its figure.
      await fresh.route(/\/EmbedIsland\./, async (route) => {
        await fresh.locator('.setting-sentence font').waitFor({ state: 'attached' });
        await route.continue();
      });
      await fresh.addInitScript(() =>
        document.addEventListener('DOMContentLoaded', () => {
          const word = document.createElement('font');
          word.textContent = 'translated';
          document.querySelector('.setting-sentence')?.replaceChildren(word);
        }),
      );
    });
    await page.locator('.lab-failure').getByRole('button').first().waitFor();
    expect(await page.locator('.setting-sentence font').count()).toBe(0);
    expect(await page.locator('.lab-still astro-slot svg').first().isVisible()).toBe(true);
    // React tells of it (#418), and nothing that it did was refused. On a busy machine what was asked for early is not used soon.
    expect(complaints.filter((text) => !/ERR_FAILED|error #418|was preloaded/.test(text))).toEqual([]);
    await page.close();
  });

  it('a chart leaves the page as long as it is, and another setting draws it anew', async () => {
    const page = await opened(AT_SEVEN, (fresh) =>
      fresh.addInitScript(() => {
        // As in browsers that do not have it.
        const { createElementNS } = document;
        Object.assign(window, { broken: true });
        document.createElementNS = function (this: Document, space: string | null, name: string) {
          if (name === 'path' && (window as unknown as { broken: boolean }).broken) throw new Error('no paths here');
          return createElementNS.call(this, space, name);
        } as typeof createElementNS;
      }),
    );
    const lab = await readyLab(page, LAB);
    const live = lab.locator('.lab-live');
    await live.locator('.panel-broken').first().waitFor();
    const panels = await live.locator('> *').count();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // Changes of size draw again.
    for (const width of [1000, 1280]) await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    expect(await live.locator('> *').count()).toBe(panels);
    await page.evaluate(() => Object.assign(window, { broken: false }));
    await lab.locator('input[type=range][name=n]').press('ArrowRight');
    await settled(lab);
    const n = await readout(lab, 'sampleSize');
    expect(n).toBeGreaterThan(7);
    expect(await live.locator('.panel-broken').count()).toBe(0);
    expect(await live.locator('> *').count()).toBe(panels);

    // Who rewrites the page, as translators do, takes no lab with it: it comes back, then says what happened.
    const button = lab.getByRole('button', { name: 'Data table' });
    for (const round of [1, 2]) {
      await button.click();
      await lab.locator('.lab-tables').waitFor();
      await lab.locator('.lab-tables').evaluate((tables) => document.body.append(tables));
      await button.click();
      await page.locator('.lab-tables').evaluate((tables) => tables.remove());
      if (round === 1) await settled(page.locator(`section#${LAB}`));
    }
    const note = page.locator(`lab-place[data-anchor="${LAB}"] .fault`);
    await note.waitFor();
    await note.getByRole('button', { name: 'Try again' }).click();
    expect(await readout(await readyLab(page, LAB), 'sampleSize')).toBe(n);
    await page.close();
  });
});
