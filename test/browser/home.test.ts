import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { LESSON_PAGES } from '../support/lessons';
import { address, atRest, LOCALES, openPage } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const figureOf = (page: Page): Locator => page.locator('[data-figure]');
const drawn = (page: Page): Promise<string> =>
  page
    .locator('.home-figure .distribution .chart-title')
    .last()
    .evaluate((title) => title.textContent ?? '');
const ready = (page: Page): Promise<void> => page.locator('[data-figure][data-state="ready"]').waitFor();
/** How much of a panel can be seen. */
const lightOf = (page: Page, panel: string): Promise<number> =>
  page
    .locator(`.home-figure svg.${panel}`)
    .last()
    .evaluate((svg) => Number(getComputedStyle(svg).opacity));

describe.each(LOCALES)('the start page, in %s', (locale) => {
  it('plays ten samples by itself, once, and leaves the address alone', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/`, { reducedMotion: 'no-preference' });
    expect(await drawn(page)).toMatch(/\b100/);
    await expect.poll(() => drawn(page)).toMatch(/\b110/);
    await ready(page);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('stands still where motion is to be reduced, and for a hand that was faster', async () => {
    const still = await openPage(browser, `${locale}/`, { reducedMotion: 'reduce' });
    await still.page.mouse.move(5, 5);
    await still.page.mouse.move(9, 9);
    await ready(still.page);
    expect(await drawn(still.page)).toMatch(/\b100/);
    await still.close();

    const { page, close } = await openPage(browser, 'favicon.svg', { reducedMotion: 'no-preference' });
    // What plays comes behind the hand.
    let letPlay: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      letPlay = resolve;
    });
    await page.route(/\/awake\.[^/]*\.js$/, async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(address(`${locale}/`));
    await page.locator('.home-figure input[type=range]').first().focus();
    await page.keyboard.press('ArrowRight');
    letPlay();
    await ready(page);
    await expect.poll(() => page.locator('.home-figure input[type=range]').first().inputValue()).not.toBe('5');
    await atRest(page);
    await ready(page);
    expect(await drawn(page)).toMatch(/\b100/);
    await close();
  });

  it('lights up what a word means, under a mouse and by Tab, and says it', async () => {
    const { page, close } = await openPage(browser, `${locale}/`, { reducedMotion: 'reduce' });
    const lines = page.locator('.home-lines p');
    await page.locator('.home-word.role-population').hover();
    await expect.poll(() => lightOf(page, 'distribution')).toBeLessThan(0.5);
    await expect.poll(() => lightOf(page, 'population')).toBe(1);
    expect(await lines.filter({ visible: true }).count()).toBe(1);
    expect(await page.locator('.home-lines [data-thing="population"]').isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => lightOf(page, 'distribution')).toBe(1);
    await page.locator('.home-word.role-theory').focus();
    await expect.poll(() => lightOf(page, 'population')).toBeLessThan(0.5);
    expect(await page.locator('.home-lines [data-thing="theory"]').isVisible()).toBe(true);
    await close();
  });

  it('answers a first tap in place, and the second one follows the link', async () => {
    const { page, close } = await openPage(browser, `${locale}/`, {
      hasTouch: true,
      viewport: { width: 375, height: 812 },
    });
    const word = page.locator('.home-word.role-statistic');
    const before = page.url();
    await word.tap();
    expect(page.url()).toBe(before);
    const line = page.locator('.home-lines [data-thing="statistic"]');
    expect(await line.isVisible()).toBe(true);
    // In sight, with the picture that it speaks of.
    const bottom = (locator: Locator) => locator.evaluate((box) => box.getBoundingClientRect().bottom);
    expect(await bottom(line)).toBeLessThan(812);
    expect(await bottom(page.locator('.setting-picture'))).toBeLessThan(812);
    await word.tap();
    await page.waitForURL(/central-limit-theorem/);
    await close();
  });

  it('shows every lesson with a picture of its own, before what is heard', async () => {
    const { page, close } = await openPage(browser, `${locale}/`, { javaScriptEnabled: false });
    const pictures = await page
      .locator('.lessons-picture')
      .evaluateAll((all) => all.map((picture) => picture.innerHTML));
    expect(pictures).toHaveLength(LESSON_PAGES.length);
    expect(new Set(pictures).size).toBe(LESSON_PAGES.length);
    for (const picture of pictures) expect(picture).toMatch(/<path[^>]* d="M/);
    const top = (id: string): Promise<number> =>
      page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(await top('lessons')).toBeLessThan(await top('heard'));
    await close();
  });

  it('has no faults for who hears it, and nothing shifts as it wakes', async () => {
    for (const width of [375, 768, 1440]) {
      const { page, close } = await openPage(browser, `${locale}/`, { viewport: { width, height: 900 } });
      const high = (): Promise<number> => figureOf(page).evaluate((box) => box.getBoundingClientRect().height);
      const still = await high();
      await page.mouse.move(5, 5);
      await page.mouse.move(9, 9);
      await ready(page);
      expect(Math.abs((await high()) - still)).toBeLessThan(1);
      await close();
    }
    const { page, close } = await openPage(browser, `${locale}/`, { viewport: { width: 320, height: 640 } });
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await ready(page);
    await violationsInBothThemes(page).then((found) => expect(found).toEqual([]));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await figureOf(page).count()).toBe(1);
    await close();
  });
});
