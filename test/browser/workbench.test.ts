import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { address, LOCALES, openPage } from '../support/site';
import { xlsxOf } from '../support/xlsx';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ready = async (page: Page): Promise<void> => {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
  await page.locator('form.workbench[data-awake][data-state="ready"]').waitFor();
};
const size = (page: Page): Promise<string> => page.locator('.workbench-size').innerText();
const sizeIs = (page: Page, pattern: RegExp) => expect.poll(() => size(page)).toMatch(pattern);

/** A table as a Korean office saves it: CP949, semicolons, won, a total at its end. */
const WON = Buffer.from(
  // 그룹;금액 and 합계 in CP949; everything else is ASCII.
  [
    Buffer.from([0xb1, 0xd7, 0xb7, 0xec, 0x3b, 0xb1, 0xdd, 0xbe, 0xd7, 0x0a]),
    Buffer.from(
      Array.from(
        { length: 200 },
        (_, i) => `${i % 2 ? 'A' : 'B'};"${(1 + (i % 17)) * 1_100 + (i % 5)},${100 + i}"\n`,
      ).join(''),
    ),
    Buffer.from('A;-\nB;N/A\nA;#DIV/0!\n'),
    Buffer.from([0xc7, 0xd5, 0xb0, 0xe8, 0x3b, 0x31, 0x2c, 0x30, 0x30, 0x30, 0x0a]),
  ].reduce((all, part) => Buffer.concat([all, part])),
);

describe.each(LOCALES)('/%s/workbench/', (locale) => {
  it('wakes without a shift, moves under the hand and by keys, has no axe violation, and fits 320 px', async () => {
    const { page, complaints, close } = await openPage(browser, 'favicon.svg');
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address(`${locale}/workbench/`));
    const built = await size(page);
    await ready(page);
    expect(await size(page)).toBe(built);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);

    const n = page.locator('input[type="range"][name="n"]');
    const rule = page.locator('.need .slice');
    const before = await rule.getAttribute('d');
    await n.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => rule.getAttribute('d')).not.toBe(before);
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.workbench-here').getAttribute('class')).toContain('is-enough');
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('.workbench-here').getAttribute('class')).toContain('is-few');
    // A wider margin needs less.
    await page.locator('input[type="range"][name="margin"]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => size(page)).not.toBe(built);

    for (const ask of ['promise', 'normal', 'effect', 'precision']) {
      await page.locator(`input[name="ask"][value="${ask}"]`).check();
      await expect.poll(() => page.url()).toContain(`ask=${ask}`);
      await ready(page);
      expect(await page.locator('form.workbench').innerText()).not.toMatch(/NaN|undefined|\{\w+\}|workbench\./);
    }
    for (const details of await page.locator('form.workbench details > summary').all()) await details.click();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('numbers of one’s own', () => {
  it('are read from what an office saves, asked about, listed where left out, compared, and sent whole in a link', async () => {
    const { page, complaints, close } = await openPage(browser, 'en/workbench/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (!request.url().includes('/_astro/')) fetched.push(request.url());
    });
    await page.locator('.workbench-sources button').click();
    await page.locator('input[type="file"]').setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: WON });
    await expect.poll(() => page.locator('.workbench-read').innerText()).toContain('EUC-KR');
    await expect
      .poll(() => page.locator('.workbench-left summary').innerText())
      .toMatch(/missing: 2.*spreadsheet errors: 1.*total: 1/);
    await page.locator('.workbench-left summary').click();
    expect(await page.locator('.workbench-left li').allInnerTexts()).toEqual([
      'Row 202: -',
      'Row 203: N/A',
      'Row 204: #DIV/0!',
      'Row 205: 1,000',
    ]);
    await ready(page);
    await expect.poll(() => page.locator('.chart-title').first().textContent()).toContain('200');
    // By groups.
    await page.locator('.workbench-read select').nth(0).selectOption({ index: 1 });
    await expect.poll(() => page.locator('.workbench-compared').innerText()).toContain('B against A');
    await sizeIs(page, /each$/);
    await ready(page);
    const answered = await size(page);

    await page.getByRole('button', { name: 'Copy the link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('#d=1');
    expect(link.length).toBeLessThan(2_000);
    const other = await page.context().newPage();
    await other.goto(link);
    await ready(other);
    expect(await size(other)).toBe(answered);
    expect(await other.locator('.workbench-compared').innerText()).toBe(
      await page.locator('.workbench-compared').innerText(),
    );
    // Cut short, it says so and loses nothing else.
    await other.goto('about:blank');
    await other.goto(link.slice(0, -20));
    await expect.poll(() => other.locator('.workbench-remark').innerText()).toContain('cut short');
    await other.close();

    // Whatever the page did with them, nobody was told; and by its policy nobody could have been.
    expect(fetched.filter((url) => !url.endsWith('.woff2'))).toEqual([]);
    const sent = await page.evaluate(() =>
      fetch(location.href, { method: 'POST', body: 'numbers' }).then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(sent).toBe('refused');
    expect(complaints.filter((text) => !/content security policy|violates/i.test(text))).toEqual([]);
    complaints.length = 0;
    // Search works all the same.
    await page.keyboard.press('Escape');
    await page.locator('.search-button').click();
    await page.locator('.search input').fill('median');
    await page.locator('.search-found [role="option"]').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('are pasted anywhere on the page, kept when what follows is no number, and gone where there is nothing to read', async () => {
    const { page, complaints, close } = await openPage(browser, 'en/workbench/');
    await ready(page);
    const paste = (text: string): Promise<void> =>
      page.evaluate((pasted) => {
        const data = new DataTransfer();
        data.setData('text/plain', pasted);
        document.body.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }, text);
    await paste(Array.from({ length: 60 }, (_, i) => `${(i % 7) + 1}`).join('\n'));
    await expect.poll(() => page.locator('.chart-title').first().textContent()).toContain('60');
    await paste('nothing but words\nand more of them');
    await expect.poll(() => page.locator('.workbench-reading').innerText()).toContain('no column of numbers');
    expect(await page.locator('.chart-title').first().textContent()).toContain('60');
    // An Excel file is unfolded by code that comes for it.
    const sheet = xlsxOf([['orders'], ...Array.from({ length: 40 }, (_, i) => [10.5 + (i % 9)])]);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'orders.xlsx', mimeType: '', buffer: Buffer.from(sheet) });
    await expect.poll(() => page.locator('.chart-title').first().textContent()).toContain('40');
    // An old one is not, and says so; what was read before stays.
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await page.locator('input[type="file"]').setInputFiles({ name: 'old.xls', mimeType: '', buffer: old });
    await expect.poll(() => page.locator('.workbench-reading').innerText()).toContain('Excel');
    expect(await page.locator('.chart-title').first().textContent()).toContain('40');
    // What was brought stays on offer.
    await page.locator('select[name="data"]').selectOption('rating');
    await expect.poll(() => page.url()).toContain('data=rating');
    await page.goBack();
    await expect.poll(() => page.locator('.chart-title').first().textContent()).toContain('40');
    expect(complaints).toEqual([]);
    await close();
  });
});
