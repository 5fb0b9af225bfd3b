import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { HEARD_FILES } from '../support/heard';
import { pageOf } from '../support/lessons';
import { LOCALES, openPage, wokenLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const SITE = { en: 'Large Enough', ko: '충분히 큰가요?' } as const;

/** Where each sentence of a language leads, by its id. */
const hrefs: Record<string, Record<string, string>> = {};
beforeAll(async () => {
  for (const locale of LOCALES) {
    const { page, close } = await openPage(browser, `${locale}/`, { javaScriptEnabled: false });
    hrefs[locale] = await page
      .locator('.heard-list li')
      .evaluateAll((items) =>
        Object.fromEntries(
          items.map((item) => [item.id, item.querySelector<HTMLAnchorElement>('.heard-said')?.href ?? '']),
        ),
      );
    await close();
  }
});

// Both languages have the same addresses but for the language (test/content.test.ts): every sentence is opened in one.
describe.each(HEARD_FILES.map((file, index) => ({ ...file, locale: LOCALES[index % 2] ?? 'en' })))(
  '$id ($locale)',
  ({ id, locale, opens: { lesson, section, lab, set = '' } }) => {
    it('opens its lab at the state, without a notice', async () => {
      const { page, complaints, close } = await openPage(browser, hrefs[locale]?.[id] ?? '', {
        reducedMotion: 'reduce',
      });
      expect(new URL(page.url()).pathname).toContain(`/${locale}/${pageOf(lesson)}/`);
      expect(await page.locator('#notices').innerText()).toBe('');
      if (lab) {
        // It is on the screen already: whoever scrolled there now would be a reader who goes on.
        const place = page.locator(`section[data-lab="${lab}"]`).first();
        await place.and(page.locator('[data-state]')).waitFor({ state: 'attached' });
        expect(await place.locator('.lab-remarks').innerText()).toBe('');
        // The sentence, struck through, and its answer stand right above the lab, both on the screen.
        const verdict = page.locator('heard-verdict:visible');
        expect(await verdict.count()).toBe(1);
        expect(await verdict.locator('s').count()).toBe(1);
        // Nothing of what is above them is cut by the screen's edge, and they say whose page it is.
        const gaps = (): Promise<readonly number[]> =>
          page.evaluate((id) => {
            const [bar, said, place] = ['.lesson-bar', 'heard-verdict:not([hidden])', `section[data-lab="${id}"]`].map(
              (selector) => document.querySelector(selector)?.getBoundingClientRect(),
            );
            if (!bar || !said || !place) return [];
            return [said.top - bar.bottom, place.top - said.bottom];
          }, lab);
        // The page may still be on its way there.
        await expect
          .poll(async () => {
            const [aboveSaid = -1, aboveLab = -1] = await gaps();
            return [aboveSaid >= 0 && aboveSaid <= 32, aboveLab >= 0 && aboveLab < 40];
          })
          .toEqual([true, true]);
        expect(await verdict.locator('.verdict-site').innerText()).toBe(SITE[locale]);
        // Nothing is covered by a question, and no question keeps what the link shows from being seen.
        expect(await page.locator(`lab-place[data-lab="${lab}"][data-covered]`).count()).toBe(0);
        for (const [name, value] of new URLSearchParams(set)) {
          const given = new URL(page.url()).searchParams.get(name);
          expect(given).toBe(value);
          const number = place.locator(`input[name="${name}"]:not([type=range], [type=radio], [type=hidden])`).first();
          if (await number.count()) expect(Number(await number.inputValue())).toBe(Number(value));
          const choice = place.locator(`input[name="${name}"][type=radio]`);
          if (await choice.count())
            expect(await place.locator(`input[name="${name}"]:checked`).inputValue()).toBe(value);
        }
      } else expect(await page.locator(`#${section}`).isVisible()).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    });
  },
);

it('the screen begins at the answer though its height is known late, unless somebody has gone on by then or comes back', async () => {
  for (const reader of ['arrives', 'goes on', 'comes back']) {
    const phone = { reducedMotion: 'reduce', viewport: { width: 375, height: 812 } } as const;
    const { page, close } = await openPage(browser, 'favicon.svg', phone);
    await page.addInitScript(() => {
      const Observer = ResizeObserver;
      const told = new Promise<void>((resolve) => Object.assign(window, { tell: resolve }));
      window.ResizeObserver = class extends Observer {
        constructor(tell: ResizeObserverCallback) {
          super((...given) => told.then(() => tell(...given)));
        }
      };
    });
    await page.goto(hrefs.en?.['three-more-of-twenty'] ?? '');
    /** From the bar to the answer. */
    const gap = (): Promise<number> =>
      page.evaluate(() => {
        const [bar, said] = ['.lesson-bar', 'heard-verdict:not([hidden])'].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        return (said?.top ?? 0) - (bar?.bottom ?? 0);
      });
    if (reader === 'comes back') await page.reload();
    expect(await gap()).toBeLessThan(0);
    if (reader === 'goes on') await page.keyboard.press('Shift');
    await page.evaluate(() => (window as unknown as { tell: () => void }).tell());
    if (reader !== 'arrives') {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await gap()).toBeLessThan(0);
    } else await expect.poll(gap).toBeGreaterThanOrEqual(0);
    await close();
  }
});

describe('a link that is copied beside a sentence', () => {
  it('takes the sentence along, and so does the address once something has moved', async () => {
    const { page, close } = await openPage(browser, hrefs.en?.['thirty-is-enough'] ?? '', { reducedMotion: 'reduce' });
    const lab = await wokenLab(page, 'normality-gap');
    await page.evaluate(() => {
      navigator.clipboard.write = async ([item]) => {
        document.body.dataset.copied = await (await item?.getType('text/plain'))?.text();
      };
    });
    await lab.locator('[data-copy-menu]').click();
    await page.getByRole('menuitem').first().click();
    await page.locator('body[data-copied]').waitFor();
    const copied = new URL((await page.locator('body').getAttribute('data-copied')) ?? '');
    expect(copied.searchParams.get('heard')).toBe('thirty-is-enough');
    expect(copied.hash).toBe('#normality-gap');
    const number = lab.locator('input[name="n"]:not([type=range])').first();
    await number.fill('44');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('n')).toBe('44');
    expect(new URL(page.url()).searchParams.get('heard')).toBe('thirty-is-enough');
    await close();
  });
});
