import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { isLessonPage } from '../support/lessons';
import { PAGES } from '../support/pages';
import { address, openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** In the page: keeps what has moved while it loads and its labs wake. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      const where = entry.sources
        .map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : node?.nodeName))
        .join(' ');
      if (entry.value > 0) shifts.push(`${entry.value.toFixed(4)} ${where}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The seed of a page as its link has it: whoever comes by a link, with nothing in it that changes what was built. */
async function seedOf(path: string): Promise<string> {
  const html = await (await fetch(address(path))).text();
  const [, data = '{}'] = /<script type="application\/json" id="notebook">([^<]*)/.exec(html) ?? [];
  return `seed=${JSON.parse(data).variables.seed.default}`;
}

async function allReady(page: Page): Promise<readonly Locator[]> {
  const ready: Locator[] = [];
  for (const lab of await page.locator('section[data-lab]').all()) {
    ready.push(await readyLab(page, (await lab.getAttribute('data-lab')) ?? ''));
  }
  return ready;
}

/** A closed lab fits a laptop and is mostly picture, whose own last line is above the words. */
async function expectMostlyPicture(lab: Locator): Promise<void> {
  const heights = (): Promise<number[]> =>
    lab.evaluate((section) =>
      [section, section.querySelector('.lab-figure') as Element].map((part) => part.getBoundingClientRect().height),
    );
  // The page has just been given another width.
  await expect.poll(async () => (await heights())[0]).toBeLessThanOrEqual(640);
  const [whole = 0, picture = 0] = await heights();
  expect(picture / whole).toBeGreaterThanOrEqual(0.6);
  expect(await lab.locator('.readouts').isVisible()).toBe(false);
  expect(await lab.locator('.comparison').isVisible()).toBe(true);
}

describe.each(PAGES)('/%s', (path) => {
  // One load proves all of it: that is most of what a run costs.
  it('wakes without a shift and without a complaint, has no axe violation in light and dark, and fits a laptop and 320 px', async () => {
    const { page, complaints, close } = await openPage(browser, 'favicon.svg');
    await page.addInitScript(watchShifts);
    // By a link: what waits for a prediction is there too.
    await page.goto(address(isLessonPage(path) ? `${path}?${await seedOf(path)}` : path));
    await allReady(page);
    // Two frames after the last change whatever has moved is told.
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    expect(await violationsInBothThemes(page)).toEqual([]);
    if (isLessonPage(path)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const lab of await allReady(page)) await expectMostlyPicture(lab);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await allReady(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(complaints.filter((text) => !(path === 'no-such-page/' && text.includes('404')))).toEqual([]);
    await close();
  });
});
