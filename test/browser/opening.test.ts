import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { shifted } from '../support/shifts';
import { address, openPage } from '../support/site';

const PAGE = 'en/lessons/central-limit-theorem/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const isOpening = async (page: Page): Promise<boolean> => (await stateOf(page)) !== null;

const stateOf = (page: Page): Promise<string | null> => page.locator(':root').getAttribute('data-opening');

/** Opens the page with its scripts on their way until they are let through. */
async function opened(path = PAGE, before = (): void => {}) {
  const { page, complaints, close } = await openPage(browser, 'favicon.svg', PHONE);
  let letThrough = (): void => {};
  const through = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/_astro\/(?!head\.)[^/]*\.js$/, async (route) => {
    await through;
    await route.continue();
  });
  await page.addInitScript(before);
  await page.goto(address(path), { waitUntil: 'commit' });
  await page.locator('.footer').waitFor({ state: 'attached' });
  return { page, complaints, close, letThrough };
}

/** How many figures of the text have been laid out, which they are where their sections are. */
const laid = (page: Page): Promise<number> =>
  page.locator('.lesson-body > .section').evaluateAll((sections) => {
    const isSkipped = (section: Element): boolean =>
      !section.lastElementChild?.checkVisibility({ contentVisibilityAuto: true } as CheckVisibilityOptions);
    return sections.filter((section) => !isSkipped(section)).length;
  });

describe('a lesson on a phone', () => {
  it('lays out what is below its screen when the rest is there, and nothing moves', async () => {
    const { page, complaints, close, letThrough } = await opened();
    expect(await isOpening(page)).toBe(true);
    const sections = await page.locator('.lesson-body > .section').count();
    expect(await laid(page)).toBeLessThan(sections / 2);
    letThrough();
    await expect.poll(() => isOpening(page)).toBe(false);
    expect(await laid(page)).toBe(sections);
    expect(await page.evaluate(shifted)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has its first figure first, and soon what is near its screen, also while its scripts are still to come', async () => {
    const { page, close } = await opened(PAGE, () => {
      const states: (string | null)[] = [];
      Object.assign(window, { states });
      new MutationObserver((changes) => {
        for (const { oldValue } of changes) states.push(oldValue);
      }).observe(document, { subtree: true, attributeFilter: ['data-opening'], attributeOldValue: true });
    });
    await expect.poll(() => stateOf(page)).toBe('near');
    // None, first, near.
    expect(await page.evaluate(() => (window as unknown as { states: unknown }).states)).toEqual([null, 'first']);
    const sections = page.locator('.lesson-body > .section');
    expect(
      await sections
        .first()
        .locator('h2')
        .evaluate((heading) => heading.checkVisibility()),
    ).toBe(true);
    expect(await laid(page)).toBeLessThan((await sections.count()) / 2);
    await close();
  });

  it('on a high screen, where its first section is seen, waits with none of it', async () => {
    const { page, close } = await opened();
    await expect.poll(() => stateOf(page)).toBe('near');
    await page.setViewportSize({ width: 700, height: 1100 });
    await page.locator(':root').evaluate((root) => {
      root.dataset.opening = 'first';
    });
    expect(await laid(page)).toBeGreaterThan(0);
    await page.setViewportSize(PHONE.viewport);
    expect(await laid(page)).toBe(0);
    await close();
  });

  it('is laid out at once for who comes by a link to a place or a state, or comes back', async () => {
    for (const link of [`${PAGE}#sampling-distribution`, `${PAGE}#:~:text=repetitions`, `${PAGE}?v=1&n=7`]) {
      const { page, close, letThrough } = await opened(link);
      expect(await isOpening(page)).toBe(false);
      letThrough();
      await close();
    }
    const { page, close, letThrough } = await opened();
    letThrough();
    await expect.poll(() => isOpening(page)).toBe(false);
    await page.reload();
    expect(await isOpening(page)).toBe(false);
    await close();
  });

  it('leads to a section that has not been laid out', async () => {
    const { page, close, letThrough } = await opened();
    letThrough();
    const link = page.locator('.contents a').last();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.evaluate((a) => (a as HTMLElement).click());
    await expect.poll(() => isOpening(page)).toBe(false);
    const top = () => page.locator(`[id="${id}"]`).evaluate((heading) => heading.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(844);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await close();
  });
});
