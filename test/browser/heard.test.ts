import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { HEARD_FILES } from '../support/heard';
import { pageOf } from '../support/lessons';
import { shifted } from '../support/shifts';
import { address, atRest, LOCALES, openFirstVisit, openPage } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ids = (page: Page): Promise<string[]> =>
  page.locator('.heard-list li:visible').evaluateAll((items) => items.map(({ id }) => id));
/** Without what holds Korean figures together. */
const unjoined = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
/** A list that the address narrows is seen when that is done. */
const narrowed = (page: Page): Promise<void> =>
  page.locator(':root:not([data-narrowing])').waitFor({ state: 'attached' });

const field = (page: Page): Locator => page.locator('.heard-find input');
const topic = (page: Page, role: string): Locator => page.locator(`.heard-topics label:has([value="${role}"])`);
/** The sentence whose link has the focus. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest('.heard-list li')?.id);
/** All that finds a sentence has come. */
const fetched = (page: Page): Promise<void> => page.locator('.heard[data-fetched]').waitFor();
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

describe.each(LOCALES)('what is heard in meetings, in %s', (locale) => {
  it('is whole without JavaScript, each sentence with its answer and a link', async () => {
    const { page, close } = await openPage(browser, `${locale}/`, { javaScriptEnabled: false });
    expect(await ids(page)).toEqual(HEARD_FILES.map(({ id }) => id));
    expect(await page.locator('.heard-filter, .heard-more').locator('visible=true').count()).toBe(0);
    for (const { id, opens, ...file } of HEARD_FILES) {
      const item = page.locator(`#${id}`);
      const text = unjoined(await item.innerText());
      expect(text).toContain(file[locale].said);
      expect(text).toContain(file[locale].answer);
      const href = await item.locator('.heard-said').getAttribute('href');
      expect(href).toContain(`/${locale}/${pageOf(opens.lesson)}/`);
      expect(href?.split('#')[1]).toBe(opens.lab ?? opens.section);
    }
    await close();
  });

  it('shows a few, then all at the press of a button', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/`);
    const few = await ids(page);
    expect(few).toEqual(HEARD_FILES.slice(0, few.length).map(({ id }) => id));
    expect(few.length).toBeLessThan(12);
    const more = page.locator('.heard-more');
    expect(await more.innerText()).toContain(String(HEARD_FILES.length));
    await more.click();
    expect(await ids(page)).toEqual(HEARD_FILES.map(({ id }) => id));
    expect(await focused(page)).toBe(HEARD_FILES[few.length]?.id);
    expect(await more.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows the one that a link points to', async () => {
    const last = HEARD_FILES.at(-1)?.id ?? '';
    const { page, close } = await openPage(browser, `${locale}/#${last}`);
    expect(await page.locator(`#${last}`).isVisible()).toBe(true);
    await close();
  });

  it('is narrowed by mouse to a topic, and the address keeps it', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/`);
    await topic(page, 'statistic').click();
    const wanted = HEARD_FILES.filter(({ role }) => role === 'statistic').map(({ id }) => id);
    expect(await ids(page)).toEqual(wanted);
    expect(await page.locator('.heard-count').innerText()).toContain(String(wanted.length));
    await expect.poll(() => query(page).get('about')).toBe('statistic');
    await page.reload();
    expect(await ids(page)).toEqual(wanted);
    await topic(page, '').click();
    await expect.poll(() => query(page).size).toBe(0);
    expect((await ids(page)).length).toBeLessThan(12);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is narrowed by typing, what was said first, and the narrowed list can be shared', async () => {
    const { page, close } = await openPage(browser, `${locale}/`);
    await field(page).focus();
    await fetched(page);
    for (const typed of ['95%', '모수', 'mosu', '정규ㅂ', 'ㅈㄱㅂㅍ', 'n=30', 'bootstrap', '부트스트랩', '95']) {
      await field(page).selectText();
      await page.keyboard.insertText(typed);
      await expect.poll(() => query(page).get('heard')).toBe(typed);
      const found = await ids(page);
      expect(found.length, typed).toBeGreaterThan(0);
      expect(found.length, typed).toBeLessThan(HEARD_FILES.length);
      if (!['부트스트랩', '95'].includes(typed)) continue;
      const shared = await openPage(browser, page.url(), { reducedMotion: 'reduce' });
      await fetched(shared.page);
      expect(await ids(shared.page)).toEqual(found);
      expect(await field(shared.page).inputValue()).toBe(typed);
      // It opens at the list.
      const place = await shared.page.locator('#heard').boundingBox();
      expect(Math.abs(place?.y ?? 999)).toBeLessThan(100);
      await shared.close();
    }
    await close();
  });

  it('is where the header of every page leads', async () => {
    const { page, close } = await openPage(browser, `${locale}/glossary/`, { reducedMotion: 'reduce' });
    await page.locator('.header-lists a[href$="#heard"]').click();
    await page.waitForURL(/#heard$/);
    await expect
      .poll(() => page.locator('#heard').evaluate((title) => title.getBoundingClientRect().top))
      .toBeLessThan(100);
    expect(await page.locator('#heard').evaluate((title) => title.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      0,
    );
    await close();
  });

  it('goes from typing to the answer by keyboard alone', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/`);
    await field(page).focus();
    await fetched(page);
    await page.keyboard.type('95');
    const found = await ids(page);
    expect(found[0]).toBe('inside-with-95');
    expect(found.length).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(found[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(found[0]);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect((await ids(page)).length).toBeGreaterThan(found.length);
    await page.keyboard.type('95');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${locale}/lessons/confidence-intervals/?v=1&*#interval-coverage`);
    // Back brings what was typed.
    await page.goBack();
    await expect.poll(() => ids(page)).toEqual(found);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['heard=95', 'about=theory'])(
    'does not shift when it opens narrowed by %s, its script late',
    async (asks) => {
      const { page, close } = await openPage(browser, 'favicon.svg');
      // All that comes late comes when the page has been painted.
      const isPainted = () => performance.getEntriesByType('paint').length > 0;
      await page.route(/_astro\/(?!head\.)[^/]*\.js$|heard\.json$/, async (route) => {
        await page.waitForFunction(isPainted);
        await route.continue();
      });
      await page.goto(address(`${locale}/?${asks}#heard`));
      await expect.poll(() => page.locator('.heard-list').isVisible()).toBe(true);
      expect(await page.locator('.heard[data-narrowed]').count()).toBe(1);
      await atRest(page);
      expect(await page.evaluate(shifted)).toEqual([]);
      await close();
    },
  );

  it('is seen all the same where its script does not come', async () => {
    const { page, close } = await openPage(browser, 'favicon.svg');
    await page.route(/_astro\/(?!head\.)[^/]*\.js$/, (route) => route.abort());
    await page.goto(address(`${locale}/?heard=95#heard`));
    await expect.poll(() => page.locator('.heard-list').isVisible()).toBe(true);
    await close();
  });

  it('says that nothing is found, and where else to look', async () => {
    const { page, close } = await openPage(browser, `${locale}/?heard=qqq`);
    await narrowed(page);
    expect(await ids(page)).toEqual([]);
    expect((await page.locator('.heard-count [role="status"]').innerText()).length).toBeGreaterThan(10);
    await page.keyboard.press('Enter');
    await page.locator('.heard-count a').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#lessons');
    await close();
  });

  it('goes on in the search with what was typed, and comes back', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/?heard=qqq`);
    await narrowed(page);
    const button = page.locator('.heard-instead button');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog.search input').inputValue()).toBe('qqq');
    await expect.poll(() => page.locator('.search-status').textContent()).toContain('qqq');
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    // The list is still as it was.
    expect(await field(page).inputValue()).toBe('qqq');
    await field(page).fill('bootstrap');
    expect(await button.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has no axe violation while it is narrowed, in light and dark', async () => {
    for (const search of ['?heard=30', '?heard=qqq', '?about=theory']) {
      const { page, complaints, close } = await openPage(browser, `${locale}/${search}`);
      await narrowed(page);
      expect(await violationsInBothThemes(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('needs no sideways scrolling at 320 px with all sentences', async () => {
    const { page, close } = await openPage(browser, `${locale}/`, { viewport: { width: 320, height: 640 } });
    await page.locator('.heard-more').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  });
});

it('finds a sentence by other words of the same sense', async () => {
  const { page, close } = await openPage(browser, 'ko/');
  await field(page).focus();
  await fetched(page);
  for (const [typed, id] of [
    ['30개면 충분', 'thirty-is-enough'],
    ['정규분포 가정', 'just-a-t-test'],
    ['신뢰구간 의미', 'inside-with-95'],
    ['30명이면 되나요', 'thirty-is-enough'],
    ['t검정 30개', 'just-a-t-test'],
    ['설문 응답률', 'thousands-answered'],
  ] as const) {
    await field(page).selectText();
    await page.keyboard.insertText(typed);
    await expect.poll(() => query(page).get('heard')).toBe(typed);
    const found = await ids(page);
    expect(found.slice(0, 3), typed).toContain(id);
    expect(found.length, typed).toBeLessThan(HEARD_FILES.length / 2);
  }
  await close();
});

it('stays narrowed when the language is switched', async () => {
  const { page, close } = await openPage(browser, 'en/?heard=bootstrap&about=theory');
  await narrowed(page);
  const found = await ids(page);
  await page.locator('.header a[data-language="ko"]').click();
  await page.waitForURL('**/ko/?heard=bootstrap&about=theory#heard');
  await narrowed(page);
  expect(await ids(page)).toEqual(found);
  await close();
});

it.each(LOCALES)('a sentence opens its lesson, by the quotation mark too (%s)', async (locale) => {
  const [{ id, opens }] = HEARD_FILES as [(typeof HEARD_FILES)[number]];
  const { page, close } = await openPage(browser, `${locale}/#${id}`);
  await page.locator(`#${id} .heard-said`).click({ position: { x: 3, y: 12 } });
  await page.waitForURL(`**/${locale}/${pageOf(opens.lesson)}/**`);
  await close();
});

describe('the four words of the sentence', () => {
  it.each(LOCALES)('open their lessons, from the sentence and from the table (%s)', async (locale) => {
    const { page, close } = await openPage(browser, `${locale}/`);
    for (const links of [page.locator('a.home-word'), page.locator('.home-words th a')]) {
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(new Set(hrefs).size).toBe(4);
      for (const href of hrefs) {
        // Where they lead is there without a script.
        const url = new URL(href, address(''));
        const { page: opened, close: leave } = await openPage(browser, url.href, { javaScriptEnabled: false });
        expect(await opened.locator('main h1').count()).toBe(1);
        if (url.hash) expect(await opened.locator(url.hash).count()).toBe(1);
        await leave();
      }
    }
    await close();
  });
});

describe('the few Korean letters of an English page', () => {
  it('are in their own face at the first visit, and nothing moves for it', async () => {
    // With fonts in its cache it would not be the first.
    const { page, close } = await openFirstVisit(browser, 'en/?heard=95#heard');
    await narrowed(page);
    const widths = await page.evaluate(async () => {
      const link = [...document.querySelectorAll('a[data-language]')].find(
        ({ textContent }) => textContent === '한국어',
      );
      const shown = link?.getBoundingClientRect().width;
      const face = document.createElement('span');
      face.textContent = '한국어';
      link?.after(face);
      const { fontSize } = getComputedStyle(link as Element);
      face.style.font = `${fontSize} "Few Hangul"`;
      face.style.position = 'absolute';
      await document.fonts.ready;
      return [shown, face.getBoundingClientRect().width];
    });
    expect(widths[0]).toBeCloseTo(widths[1] as number, 0);
    await close();
  });
});
