import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { atRest, openPage } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const FIELD = '.search input';
const OPTION = '.search [role=option]';
const status = (page: Page): Promise<string | null> => page.locator('.search-status').textContent();
const isOpen = (page: Page): Promise<boolean> =>
  page.locator('dialog.search').evaluate((dialog) => (dialog as HTMLDialogElement).open);
/** Types a query and waits for its first result. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator(FIELD).fill(query);
  await page.locator(OPTION).first().waitFor();
}

describe('search', () => {
  it.each([
    ['en', 'margin of a survey', 'en/lessons/how-large-is-large-enough/#margin-of-error-of-a-survey'],
    ['ko', '빚을 갚는 동전', 'ko/lessons/law-of-large-numbers/#no-debt'],
  ])('opens a section by keyboard alone, in %s', async (locale, query, target) => {
    const { page, complaints, close } = await openPage(browser, `${locale}/`);
    await page.keyboard.press('/');
    await page.keyboard.insertText(query);
    await page.locator(OPTION).first().waitFor();
    const combobox = page.getByRole('combobox');
    expect(await combobox.getAttribute('aria-expanded')).toBe('true');
    const active = page.locator(`#${await combobox.getAttribute('aria-activedescendant')}`);
    expect(await active.getAttribute('aria-selected')).toBe('true');
    expect(await active.locator('mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${target}`);
    const heading = page.locator(`[id="${target.split('#')[1]}"]`);
    await expect
      .poll(() => heading.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight))
      .toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('moves with the arrows, round and round, and leaves by Escape to where it was', async () => {
    const { page, close } = await openPage(browser, 'en/');
    await page.locator('[data-search-open]').focus();
    await page.keyboard.press('Enter');
    await ask(page, 'normal');
    const count = await page.locator(OPTION).count();
    const chosen = (): Promise<string | null> => page.locator(FIELD).getAttribute('aria-activedescendant');
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).not.toBe(first);
    for (let step = 1; step < count; step++) await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[aria-selected=true]').count()).toBe(1);
    const last = page.locator(OPTION).last();
    expect(await last.getAttribute('aria-selected')).toBe('true');
    // In sight, though the list is long.
    const [box, list] = [await last.boundingBox(), await page.locator('.search-found').boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) + 1);
    await page.keyboard.press('Escape');
    await expect.poll(() => isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
    await close();
  });

  it('opens by Ctrl+K, and leaves letters in fields alone', async () => {
    const { page, close } = await openPage(browser, 'en/lessons/central-limit-theorem/');
    await page.keyboard.press('Control+k');
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isOpen(page)).toBe(false);
    await page.locator('input.scrub:enabled').first().focus();
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      expect(await isOpen(page)).toBe(false);
    }
    await close();
  });

  it('opens by a click, closes beside itself, and keeps the question for this visit', async () => {
    const { page, close } = await openPage(browser, 'ko/');
    await page.locator('[data-search-open]').click();
    await ask(page, '표준 오차');
    await page.mouse.click(5, 400);
    expect(await isOpen(page)).toBe(false);
    await page.goto(page.url().replace('/ko/', '/ko/lessons/central-limit-theorem/'));
    await page.locator('[data-search-open]').click();
    await page.locator(OPTION).first().waitFor();
    expect(await page.locator(FIELD).inputValue()).toBe('표준 오차');
    // Selected: who types asks something else.
    await page.keyboard.insertText('모수');
    expect(await page.locator(FIELD).inputValue()).toBe('모수');
    const term = page.locator(`${OPTION}[href$="glossary/#parameter"]`);
    await term.click();
    await page.waitForURL('**/ko/glossary/#parameter');
    await close();
  });

  it('keeps the state of the page at hand', async () => {
    const { page, close } = await openPage(browser, 'en/lessons/central-limit-theorem/?n=17');
    await page.keyboard.press('/');
    await ask(page, 'data keep their shape');
    await page.keyboard.press('Enter');
    await page.waitForURL('**#data-keep-their-shape');
    expect(await isOpen(page)).toBe(false);
    expect(new URL(page.url()).searchParams.get('n')).toBe('17');
    await close();
  });

  it('says how many it has found, or that there is nothing', async () => {
    const { page, close } = await openPage(browser, 'en/');
    await page.keyboard.press('/');
    await ask(page, 'bootstrap');
    const count = await page.locator(OPTION).count();
    await expect.poll(() => status(page)).toBe(`Found: ${count}`);
    await page.locator(FIELD).fill('xyzzyx');
    await expect.poll(() => status(page)).toContain('“xyzzyx”');
    expect(await page.locator(OPTION).count()).toBe(0);
    expect(await page.locator(FIELD).getAttribute('aria-expanded')).toBe('false');
    await page.locator(FIELD).fill('');
    await expect.poll(() => status(page)).toBe('');
    await close();
  });

  it('says when it cannot be loaded, and tries again', async () => {
    const { page, close } = await openPage(browser, 'en/');
    await page.route('**/search.json', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.insertText('bootstrap');
    await expect.poll(() => status(page)).toContain('could not be loaded');
    await page.unroute('**/search.json');
    await page.keyboard.press('Escape');
    await expect.poll(() => isOpen(page)).toBe(false);
    await page.keyboard.press('/');
    await page.locator(OPTION).first().waitFor();
    await close();
  });

  it('fetches nothing before it is opened', async () => {
    const { page, close } = await openPage(browser, 'en/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await atRest(page);
    const fetched = (): string[] => asked.filter((path) => /search|\/panel\./.test(path));
    expect(fetched()).toEqual([]);
    await page.keyboard.press('/');
    await ask(page, 'bootstrap');
    expect(fetched().some((path) => path.endsWith('/en/search.json'))).toBe(true);
    await close();
  });

  it.each([
    ['en', 'light', 1280],
    ['ko', 'dark', 320],
  ] as const)('has no axe violation in %s, %s, %s px wide, and fits', async (locale, colorScheme, width) => {
    const { page, complaints, close } = await openPage(browser, `${locale}/lessons/central-limit-theorem/`, {
      colorScheme,
      viewport: { width, height: 640 },
      hasTouch: true,
    });
    await page.locator('[data-search-open]').tap();
    await ask(page, 'n');
    expect(await violations(page, '.search')).toEqual([]);
    const dialog = page.locator('dialog.search');
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    for (const option of await page.locator(OPTION).all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.locator('.search-close').tap();
    expect(await isOpen(page)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows no button that does nothing without JavaScript', async () => {
    const { page, close } = await openPage(browser, 'en/', { javaScriptEnabled: false });
    expect(await page.locator('[data-search-open]').isVisible()).toBe(false);
    await close();
  });

  it('leaves single keys alone where they are switched off, and remembers it', async () => {
    const { page, complaints, close } = await openPage(browser, 'en/lessons/central-limit-theorem/');
    const dialog = page.locator('dialog.search');
    const sheet = page.locator('dialog.keyboard[open]');
    const single = sheet.locator('input[type=checkbox]');
    await page.keyboard.press('?');
    await single.uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    await page.keyboard.press('p');
    await page.waitForTimeout(300);
    expect(await sheet.count()).toBe(0);
    expect(await dialog.evaluate((element) => (element as HTMLDialogElement).open)).toBe(false);
    expect(page.url()).not.toContain('present');
    await page.keyboard.press('Control+k');
    await expect.poll(() => dialog.evaluate((element) => (element as HTMLDialogElement).open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('[data-keyboard]').click();
    expect(await single.isChecked()).toBe(false);
    await single.check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect.poll(() => dialog.evaluate((element) => (element as HTMLDialogElement).open)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});
