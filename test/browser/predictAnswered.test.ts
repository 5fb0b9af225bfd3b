import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { begin, openQuestions } from '../support/predict';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('an answered question of each kind', () => {
  const ANSWERS: readonly (readonly [string, string, string])[] = [
    ['central-limit-theorem', '.predict-pictures', '4'],
    ['law-of-large-numbers', '.curve-pad', '1.7,0.9,0.4,0.2,0.1,0.05,0.02'],
    ['confidence-intervals', '.predict-number', '0.95'],
  ];

  it.each(ANSWERS.flatMap((answer) => (['light', 'dark'] as const).map((scheme) => [...answer, scheme] as const)))(
    'of %s has no axe violation (%s, %s, %s)',
    async (slug, kind, answer, colorScheme) => {
      const path = `ko/lessons/${slug}/`;
      const { page, close } = await openQuestions(browser, path, {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      const question = page.locator(`predict-first:has(${kind})`).first();
      const key = (await question.getAttribute('data-key')) ?? '';
      await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, answer]);
      await page.reload();
      await begin(page);
      await question.scrollIntoViewIfNeeded();
      await question.locator('fieldset:enabled').waitFor({ state: 'attached' });
      expect(await question.locator('.predict-answer').isVisible()).toBe(true);
      expect(await violations(page, `predict-first:has(${kind})`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await close();
    },
  );

  it('is printed with its truth, and without what only a screen can do', async () => {
    const { page, close } = await openQuestions(browser, 'en/lessons/law-of-large-numbers/');
    await page.emulateMedia({ media: 'print' });
    const question = page.locator('predict-first:has(.curve-pad)').first();
    expect(await question.locator('.curve-pad').isVisible()).toBe(false);
    expect(await question.locator('.predict-answer .curve-truth').isVisible()).toBe(true);
    expect(await question.locator('.predict-why').isVisible()).toBe(true);
    await close();
  });
});
