import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../content/strings/en.json';
import ko from '../../content/strings/ko.json';
import { launchBrowser } from '../support/browser';
import { address, openPage, readout, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STATE =
  'v=1&population=die:6&statistic=mean&threshold=1&n=7&repetitions=200&view=value&fit=fixed&exact=off&pin=0&seed=5';
const LAB = 'sampling-distribution';
const CLT = 'lessons/central-limit-theorem/';

/** What is said of the link, once that is there. */
async function said(page: Page): Promise<string> {
  const notices = page.locator('#notices');
  // The page is loaded again on the way.
  const text = (): Promise<string> =>
    page.evaluate(() => document.getElementById('notices')?.textContent ?? '').catch(() => '');
  await expect.poll(text).not.toBe('');
  expect(await notices.getAttribute('role')).toBe('status');
  return (await notices.textContent()) ?? '';
}

/** What is said stands within the window, as soon as the page is where the link leads. */
async function expectSeen(page: Page): Promise<void> {
  const isSeen = (): Promise<boolean> =>
    page.locator('#notices').evaluate((place) => {
      const { top, bottom } = place.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(isSeen).toBe(true);
}

describe('a mangled link', () => {
  it.each([
    ['en', en.mended, `?${STATE.replaceAll('&', '&amp;')}#${LAB})`, ['separators', 'ends']],
    ['ko', ko.mended, `?${encodeURIComponent(STATE.toUpperCase())}#${LAB}를`, ['encoding', 'capitals', 'ends']],
  ] as const)(
    'opens what was sent at its lab, and says there what was mended, in %s',
    async (locale, words, link, done) => {
      const { page, complaints, close } = await openPage(browser, `${locale}/${CLT}${link}`);
      const text = await said(page);
      for (const damage of done) expect(text).toContain(words[damage]);
      await expectSeen(page);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(`?${STATE}#${LAB}`);
      const lab = await readyLab(page, LAB);
      expect([await readout(lab, 'sampleSize'), await readout(lab, 'repetitions')]).toEqual([7, 200]);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('leads to its lab though the page is loaded late', async () => {
    const { page, close } = await openPage(browser, 'favicon.svg');
    // What a page waits for before it counts as loaded, and only then is scrolled to where it was.
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () =>
        document.body.append(Object.assign(new Image(), { src: '/late.png' })),
      );
    });
    await page.route('**/late.png', async (route) => {
      await page.waitForFunction(() => document.getElementById('notices')?.textContent).catch(() => {});
      await route.abort();
    });
    await page.goto(address(`en/${CLT}?${STATE.replaceAll('&', '&amp;')}#${LAB})`), { waitUntil: 'commit' });
    await said(page);
    await page.waitForLoadState();
    await expectSeen(page);
    await close();
  });

  it('that is cut off leads to the one lab that it is of, and says what it does not say', async () => {
    const { page, close } = await openPage(browser, `ko/${CLT}?v=1&population=die:6&statistic=mean&threshold=1&n=1`);
    const text = await said(page);
    expect(text).toContain(ko.control.n.label);
    expect(text).toContain(ko.control.seed.label);
    expect(new URL(page.url()).hash).toBe(`#${LAB}`);
    await expectSeen(page);
    await close();
  });

  it('of an embed page opens what was sent in its frame', async () => {
    const { page, close } = await openPage(browser, `en/embed/${LAB}/?${STATE.replaceAll('&', ';')}`);
    expect(await said(page)).toContain(en.mended.separators);
    const lab = await readyLab(page, LAB);
    expect(await lab.locator('input[name="n"]').first().inputValue()).not.toBe('');
    expect(page.url()).toContain(`?${STATE}`);
    await close();
  });

  it('says at the figure that it leads to what could not be taken as it was', async () => {
    const { page, close } = await openPage(browser, `en/${CLT}?n=0&seed=5#first`);
    const text = await said(page);
    expect(text).toContain(en.control.n.label);
    await expectSeen(page);
    expect(await page.locator('#first #notices').count()).toBe(1);
    await close();
  });

  it('of a list of sentences and of a term finds them', async () => {
    const { page, close } = await openPage(browser, 'en/?heard=30&amp;about=sample#heard');
    expect(await said(page)).toContain(en.mended.separators);
    expect(new URL(page.url()).searchParams.get('about')).toBe('sample');
    await page.goto(address('ko/glossary/#parameter를'));
    expect(await said(page)).toContain(ko.mended.ends);
    expect(new URL(page.url()).hash).toBe('#parameter');
    await close();
  });
});

describe('an address', () => {
  it('that only says where a reader came from uncovers no picture', async () => {
    const { page, close } = await openPage(browser, `en/${CLT}?utm_source=chat&fbclid=1`);
    expect(await page.locator('lab-place[data-covered]').count()).toBe(1);
    expect(await page.locator('#notices').textContent()).toBe('');
    await close();
  });

  it('whose fragment is no text presents the first slide, and Escape leaves it', async () => {
    const { page, complaints, close } = await openPage(browser, `en/${CLT}?present#%E0%A4%A`);
    await page.locator('[data-presented]').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('html[data-present]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('without a language, or with one in capitals, leads on with its state', async () => {
    const { page, close } = await openPage(browser, `${CLT}?${STATE}#${LAB}`, { locale: 'ko-KR' });
    await page.waitForURL(`**/ko/${CLT}?${STATE}#${LAB}`);
    await page.goto(address(`EN/${CLT}?${STATE}#${LAB}`));
    await page.waitForURL(`**/en/${CLT}?${STATE}#${LAB}`);
    await close();
  });

  it('of the site alone lets who reads Japanese choose a language, and keeps what it says', async () => {
    const { page, close } = await openPage(browser, '?heard=30#heard', { locale: 'ja-JP' });
    const links = page.locator('main a[data-language]');
    const hrefs = (): Promise<(string | null)[]> =>
      links.evaluateAll((all) =>
        all.map(
          (link) => new URL((link as HTMLAnchorElement).href).search + new URL((link as HTMLAnchorElement).href).hash,
        ),
      );
    await expect.poll(hrefs).toEqual(['?heard=30#heard', '?heard=30#heard']);
    await close();
  });
});
