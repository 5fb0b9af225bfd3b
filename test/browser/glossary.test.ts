import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { TERM_FILES } from '../support/glossary';
import { LESSON_PAGES, LOCALES, openPage } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LESSON = 'en/lessons/parameter-and-sample/';
const TOUCH = { hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } } as const;
const wordOf = (page: Page, id: string): Locator => page.locator(`a[data-term="${id}"]`).first();
const cardOf = (page: Page): Locator => page.locator('.term-card');
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.term : undefined,
  );
/** Where every paragraph, item and heading of the text is; labs wake and live by themselves. */
const places = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, li, h2, h3, a[data-term])')]
      .filter((element) => !element.closest('.term-card, lab-place'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height].map((pixels) => pixels.toFixed(1)).join();
      })
      .join(' '),
  );

describe('the card of a term', () => {
  it('opens under the pointer, can be pointed at, and goes when the pointer does', async () => {
    const { page, complaints, close } = await openPage(browser, LESSON);
    const word = wordOf(page, 'parameter');
    const card = cardOf(page);
    await word.hover();
    await card.waitFor();
    expect(await card.innerText()).toContain('A fixed figure of the population');
    expect(await card.innerText()).toContain('Not a head count');
    expect(await card.locator('[lang="ko"]').first().innerText()).toBe('모수');
    await card.hover();
    await page.waitForTimeout(700);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens on keyboard focus, leads to the glossary, and closes by Escape and when the focus leaves', async () => {
    const { page, close } = await openPage(browser, LESSON);
    const card = cardOf(page);
    await wordOf(page, 'population').focus();
    // The word is in the caption of a figure, whose controls come into the order of the keys when it wakes.
    await page.locator('[data-figure][data-state="ready"]:has(a[data-term="population"])').waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await card.count()).toBe(0);
    await page.keyboard.press('Tab');
    await card.waitFor();
    const described = await wordOf(page, 'population').getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).innerText()).toContain('Everything the question is about');

    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await focused(page)).toBe('population');

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await card.locator('a').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await focused(page)).toBe('population');

    // On, over the card's link, to the next word: its own card.
    await page.keyboard.press('Shift+Tab');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
    expect(await card.count()).toBe(await page.locator('a[data-term]:focus').count());
    await wordOf(page, 'parameter').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/glossary/#parameter');
    await close();
  });

  it('opens at the first tap, closes at a tap beside it, and goes on by its link', async () => {
    const { page, close } = await openPage(browser, LESSON, TOUCH);
    const card = cardOf(page);
    await wordOf(page, 'parameter').tap();
    await card.waitFor();
    expect(page.url()).toContain('/lessons/');
    await page
      .locator('h2')
      .first()
      .tap({ position: { x: 5, y: 5 } });
    expect(await card.count()).toBe(0);
    await wordOf(page, 'statistic').tap();
    await card.waitFor();
    await wordOf(page, 'parameter').tap();
    expect(await card.count()).toBe(1);
    expect(await card.innerText()).toContain('A fixed figure of the population');
    await card.locator('a').tap();
    await page.waitForURL('**/en/glossary/#parameter');
    expect(await page.locator('#parameter').isVisible()).toBe(true);
    await close();
  });

  it.each(['en', 'ko'])('is inside the screen at 320 px and moves nothing (%s)', async (locale) => {
    const { page, close } = await openPage(browser, `${locale}/lessons/central-limit-theorem/`, TOUCH);
    // What is below the screen has been laid out.
    await expect.poll(() => page.locator(':root[data-opening]').count()).toBe(0);
    const words = await page.locator('a[data-term]').all();
    // A case is short.
    expect(words.length).toBeGreaterThan(5);
    for (const word of words) {
      await word.scrollIntoViewIfNeeded();
      const before = await places(page);
      await word.tap();
      const box = await cardOf(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      expect(await places(page)).toBe(before);
      await page.keyboard.press('Escape');
    }
    await close();
  });

  it.each(LOCALES)('has no axe violation while it is open, in light and dark (%s)', async (locale) => {
    const { page, complaints, close } = await openPage(browser, `${locale}/lessons/parameter-and-sample/`);
    await wordOf(page, 'parameter').hover();
    await cardOf(page).waitFor();
    expect(await violationsInBothThemes(page, '.term-card')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is not on paper', async () => {
    const { page, close } = await openPage(browser, LESSON);
    await wordOf(page, 'parameter').hover();
    await cardOf(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await cardOf(page).isVisible()).toBe(false);
    await close();
  });

  it('is there for every term of every lesson, and without JavaScript the word leads to the glossary', async () => {
    for (const locale of LOCALES) {
      for (const lesson of LESSON_PAGES) {
        const { page, close } = await openPage(browser, `${locale}/${lesson}/`, { javaScriptEnabled: false });
        const words = await page
          .locator('a[data-term]')
          .evaluateAll((links) =>
            links.map((link) => ({ id: link.getAttribute('data-term') ?? '', href: link.getAttribute('href') ?? '' })),
          );
        const cards = await page.locator('template[id^="card-"]').evaluateAll((list) => list.map(({ id }) => id));
        expect(words.length).toBeGreaterThan(3);
        expect(cards).toEqual([...new Set(words.map(({ id }) => `card-${id}`))]);
        for (const { id, href } of words) expect(href).toMatch(new RegExp(`/${locale}/glossary/#${id}$`));
        await close();
      }
    }
  });
});

describe.each(LOCALES)('the glossary in %s', (locale) => {
  const path = `${locale}/glossary/`;

  it('has every term at its anchor, with both names, and is whole without JavaScript', async () => {
    const { page, close } = await openPage(browser, path, { javaScriptEnabled: false });
    expect(await page.locator('.entry').count()).toBe(TERM_FILES.length);
    expect(await page.locator('.glossary-filter').isVisible()).toBe(false);
    for (const { id, languages } of TERM_FILES) {
      const name = await page.locator(`#${id} .entry-name`).innerText();
      for (const wording of languages.values()) expect(name).toContain(wording.term);
    }
    await close();
  });

  it('leads from a letter to its terms, and from a term to the sections that use it', async () => {
    const { page, close } = await openPage(browser, path, { reducedMotion: 'reduce' });
    const letter = page.locator('.glossary-letters a').nth(5);
    await letter.click();
    const heading = page.locator('.glossary-group h2').nth(5);
    expect(await heading.innerText()).toBe(await letter.innerText());
    expect((await heading.boundingBox())?.y).toBeLessThan(200);
    const uses = page.locator('#parameter .entry-section');
    const href = (await uses.first().getAttribute('href')) ?? '';
    await uses.first().click();
    await page.waitForURL(`**${href}`);
    const section = page.locator(`section:has(> #${href.split('#')[1]})`);
    expect(await section.locator('a[data-term="parameter"]').count()).toBeGreaterThan(0);
    await close();
  });

  it('is narrowed by typing in either language, by keyboard alone', async () => {
    const { page, complaints, close } = await openPage(browser, path);
    const shown = page.locator('.entry:visible');
    const count = page.locator('.glossary-count');
    await page.locator('.glossary-find input').focus();
    await page.keyboard.type('표본크');
    expect(await shown.locator('nth=0').getAttribute('id')).not.toBeNull();
    const found = await shown.evaluateAll((entries) => entries.map(({ id }) => id));
    expect(found).toContain('sample-size');
    expect(found).toContain('effective-sample-size');
    expect(found.length).toBeLessThan(8);
    expect(await count.innerText()).toContain(String(found.length));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${found[0]}`);

    await page.locator('.glossary-find input').fill('wald');
    expect(await shown.evaluateAll((entries) => entries.map(({ id }) => id))).toEqual(['wald-interval']);
    // What is linked to is shown, whatever was typed.
    await page.locator('#wald-interval .entry-next a').first().click();
    await page.locator('#wilson-interval').waitFor();
    expect(await shown.count()).toBe(TERM_FILES.length);

    await page.locator('.glossary-friends input').check();
    const friends = TERM_FILES.filter(({ languages }) => languages.get(locale)?.falseFriend);
    expect(await shown.count()).toBe(friends.length);
    await page.locator('.glossary-find input').fill('qqq');
    expect(await shown.count()).toBe(0);
    expect((await count.innerText()).length).toBeGreaterThan(10);
    await page.locator('.glossary-friends input').uncheck();
    await page.locator('.glossary-find input').fill('');
    expect(await shown.count()).toBe(TERM_FILES.length);
    expect(complaints).toEqual([]);
    await close();
  });
});
