import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { readBibtex } from '../support/bibtex';
import { launchBrowser } from '../support/browser';
import { address, LESSON_PAGES, LOCALES, openPage } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STYLES = ['apa', 'bibtex', 'korean'];
const textOf = (page: Page, style: string): Promise<string> =>
  page.locator(`#cite-${style}`).evaluate((element) => element.textContent ?? '');

describe.each(LOCALES)('the citations of every lesson in %s', (locale) => {
  it.each(LESSON_PAGES)('are three, complete without a script but for site and day: %s', async (lesson) => {
    const { page, close } = await openPage(browser, `${locale}/${lesson}/`, { javaScriptEnabled: false });
    const ids = await page.locator('.cite-text').evaluateAll((blocks) => blocks.map(({ id }) => id));
    const first = locale === 'ko' ? 'korean' : 'apa';
    expect(ids).toEqual([first, ...STYLES.filter((style) => style !== first)].map((style) => `cite-${style}`));
    const title = await page.locator('h1').innerText();
    const path = `/${locale}/${lesson}/`;
    expect(await textOf(page, 'apa')).toMatch(/^Large Enough\. \(20\d\d, [A-Z][a-z]+ \d+\)\. /);
    expect(await textOf(page, 'korean')).toMatch(/^Large Enough\. \(20\d\d\. \d+\. \d+\.\)\. /);
    for (const style of ['apa', 'korean']) {
      const text = await textOf(page, style);
      expect(text).toContain(` ${title} [`);
      expect(text).not.toContain('{date}');
      expect(text.endsWith(path)).toBe(true);
    }
    const { key, fields } = readBibtex(await textOf(page, 'bibtex'));
    expect(key).toBe(`largeenough-${lesson.split('/')[1]}-${locale}`);
    expect(fields.title).toBe(title);
    expect(fields.url?.endsWith(path)).toBe(true);
    expect(fields.urldate).toBeUndefined();
    await close();
  });
});

describe('the citations of a lesson', () => {
  it.each(LOCALES)('are copied in %s with the address of the site and the day, and say so', async (locale) => {
    const { page, complaints, close } = await openPage(browser, `${locale}/lessons/central-limit-theorem/`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.cite summary').click();
    const here = address(`${locale}/lessons/central-limit-theorem/`);
    await expect.poll(() => textOf(page, 'apa')).toContain(`, from ${here}`);
    for (const style of STYLES) {
      await page.locator(`[data-copy-text="cite-${style}"]`).click();
      const name = await page.locator(`#cite-${style}-name`).innerText();
      await expect.poll(() => page.locator('.cite-said').innerText()).toContain(name);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await textOf(page, style));
    }
    const { fields } = readBibtex(await textOf(page, 'bibtex'));
    expect(fields.url).toBe(here);
    expect(fields.urldate).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['en', 'light'],
    ['ko', 'dark'],
  ] as const)('have no axe violation in %s, %s, and fit a narrow screen', async (locale, colorScheme) => {
    const { page, close } = await openPage(browser, `${locale}/lessons/how-large-is-large-enough/`, {
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    await page.locator('.cite summary').click();
    await page.locator('.cite-text').last().scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('are on paper, unfolded or not', async () => {
    const { page, close } = await openPage(browser, 'en/lessons/central-limit-theorem/');
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.cite-text')
      .evaluateAll((blocks) => blocks.map((block) => (block.checkVisibility() ? block.clientHeight : 0)));
    expect(Math.min(...heights)).toBeGreaterThan(10);
    await close();
  });
});
