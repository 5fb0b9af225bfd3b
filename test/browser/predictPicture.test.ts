import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { ALL, NONE, seen } from '../support/predict';
import { openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CLT = 'en/lessons/central-limit-theorem/';
const histogramsOf = (page: Page): Locator => page.locator('predict-first:has(.predict-pictures)').first();

describe('a question with histograms to choose from', () => {
  it('is answered with the mouse on a picture; the chosen one and the right one stand side by side', async () => {
    const { page, complaints, close } = await openPage(browser, CLT, { viewport: { width: 320, height: 700 } });
    const question = histogramsOf(page);
    expect(await question.locator('.predict-option').count()).toBe(4);
    await question.locator('.predict-option').first().locator('.mini-histogram').click();
    expect(await question.locator('input').first().isChecked()).toBe(true);
    await question.locator('.predict-show').click();
    const result = question.locator('[data-choice="1"]');
    const [said, truth] = [
      result.locator('.predict-said .mini-histogram'),
      result.locator('.predict-truth svg').first(),
    ];
    expect([await said.isVisible(), await truth.isVisible()]).toEqual([true, true]);
    const [left, right] = [await said.boundingBox(), await truth.boundingBox()];
    expect(left && right && left.x + left.width <= right.x && Math.abs(left.y - right.y) < 4).toBe(true);
    expect(await result.locator('.predict-reveals').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is answered by keyboard alone, says what the choice reveals, and is still answered after a reload', async () => {
    const { page, close } = await openPage(browser, CLT);
    const question = histogramsOf(page);
    expect(await seen(page.locator('section[data-lab="sampling-distribution"]'))).toEqual(NONE);
    await question.locator('input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await question.getAttribute('data-answer')).toBe('2');
    const reveals = await question.locator('[data-choice="2"] .predict-reveals').innerText();
    expect(await page.locator('.announcer').textContent()).toContain(reveals);
    await page.reload();
    expect(await question.locator('[data-choice="2"] .mini-histogram').first().isVisible()).toBe(true);
    expect(await seen(await readyLab(page, 'sampling-distribution'))).toEqual(ALL);
    await close();
  });

  it('needs no script to be read', async () => {
    const { page, close } = await openPage(browser, CLT, { javaScriptEnabled: false });
    const shown = histogramsOf(page).locator('.mini-histogram').filter({ visible: true });
    // All that can be chosen, and the right one again.
    expect(await shown.count()).toBe(5);
    await close();
  });
});
