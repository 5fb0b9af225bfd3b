import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { begin, openQuestions } from '../support/predict';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LESSON = 'en/lessons/confidence-intervals/';
/** A question for a number. */
const guessOf = (page: Page): Locator => page.locator('predict-first[data-scale]').first();

describe('a question for a number', () => {
  it('draws the guess beside the truth, and nothing shifts when it is brought back', async () => {
    const { page, close } = await openQuestions(browser, LESSON, { viewport: { width: 375, height: 800 } });
    const question = guessOf(page);
    const slider = question.locator('input[type=range]');
    await slider.focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    const typed = await question.locator('.predict-number').inputValue();
    expect(Number(typed)).toBeGreaterThan(0);
    await question.locator('.predict-number').focus();
    await page.keyboard.press('Enter');
    const unit = (await question.getAttribute('data-format')) === 'share' ? 100 : 1;
    expect(Number(await question.getAttribute('data-answer')) * unit).toBeCloseTo(Number(typed), 8);
    expect(await question.locator('[data-mark] circle').isVisible()).toBe(true);
    const text = await question.locator('.predict-answer').innerText();

    await page.addInitScript(() => {
      const shifts: unknown[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.toJSON()))).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.reload();
    await begin(page);
    await question.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    expect(await question.locator('.predict-answer').innerText()).toBe(text);
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
    await close();
  });
});
