import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { LOCALES, openPage } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SHEET = 'dialog.keyboard[open]';

describe.each(LOCALES)('the sheet of keys, in %s', (locale) => {
  it('opens by ? and by the footer, over any page, and closes by Escape to where one was', async () => {
    for (const path of ['', 'about/', 'glossary/', 'lessons/confidence-intervals/']) {
      const { page, complaints, close } = await openPage(browser, `${locale}/${path}`);
      expect(await page.locator('dialog.keyboard').count()).toBe(0);
      const button = page.locator('[data-keyboard]');
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator(SHEET).waitFor();
      await page.keyboard.press('Escape');
      await page.locator(SHEET).waitFor({ state: 'hidden' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('?');
      await page.locator(SHEET).waitFor();
      expect(await page.locator('dialog.keyboard').count()).toBe(1);
      expect(await page.locator(`${SHEET} kbd`).count()).toBeGreaterThan(20);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('fits a phone, in the dark too', async () => {
    const viewport = { width: 320, height: 640 };
    const { page, close } = await openPage(browser, `${locale}/about/`, { viewport, colorScheme: 'dark' });
    await page.locator('[data-keyboard]').click();
    const sheet = page.locator(SHEET);
    await sheet.waitFor();
    const { x = -1, width = 999, height = 999 } = (await sheet.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(height).toBeLessThanOrEqual(640);
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

it('a letter typed into a field opens nothing', async () => {
  const { page, close } = await openPage(browser, 'en/glossary/');
  await page.locator('input[type=search]').fill('');
  await page.locator('input[type=search]').press('?');
  await page.waitForTimeout(300);
  expect(await page.locator(SHEET).count()).toBe(0);
  await close();
});
