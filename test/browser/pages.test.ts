import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { isLessonPage } from '../support/lessons';
import { PAGES } from '../support/pages';
import { shifted } from '../support/shifts';
import { address, newVisitor, openPage, openPageIn, readyLab } from '../support/site';

let browser: Browser;
/** Opens each page in a tab of its own: what is in a tab's memory comes otherwise than what comes for the first time. */
let visitor: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  visitor = await newVisitor(browser, { viewport: { width: 1440, height: 900 } });
});
afterAll(() => browser.close());

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
  await expect.poll(async () => (await heights())[0]).toBeLessThanOrEqual(640);
  const [whole = 0, picture = 0] = await heights();
  expect(picture / whole).toBeGreaterThanOrEqual(0.6);
  expect(await lab.locator('.readouts').isVisible()).toBe(false);
  expect(await lab.locator('.comparison').isVisible()).toBe(true);
}

describe.each(PAGES)('/%s', (path) => {
  // One load proves all of it: that is most of what a run costs.
  it('wakes without a shift and without a complaint, has no axe violation in light and dark, and fits a laptop and 320 px', async () => {
    // By a link: what waits for a prediction is there too.
    const link = isLessonPage(path) ? `${path}?${await seedOf(path)}` : path;
    const { page, complaints, close } = await openPageIn(visitor, link);
    await allReady(page);
    expect(await page.evaluate(shifted)).toEqual([]);
    expect(await violationsInBothThemes(page)).toEqual([]);
    if (isLessonPage(path)) for (const lab of await allReady(page)) await expectMostlyPicture(lab);
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

it('wears the instruments’ own face from the first paint on, or not at all, and nothing moves for it', async () => {
  const { page, complaints, close } = await openPage(browser, 'en/embed/galton-board/');
  for (const [path, isWorn] of [
    ['en/cases/time-to-error/', false],
    ['en/lessons/confidence-intervals/', true],
    ['en/workbench/', true],
  ] as const) {
    await page.goto(address(`${path}?seed=3`));
    await allReady(page);
    expect(await page.evaluate(shifted)).toEqual([]);
    expect(await page.locator(':root[data-instrument-face]').count()).toBe(isWorn ? 1 : 0);
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 50);
    await page.waitForFunction(() => sessionStorage.getItem('instrument-face'));
  }
  expect(complaints).toEqual([]);
  await close();
});
