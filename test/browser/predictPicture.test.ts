import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { ALL, begin, NONE, openQuestions, seen } from '../support/predict';
import { openMore, openPage, readyLab, settled, type } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CLT = 'en/lessons/central-limit-theorem/';
const histogramsOf = (page: Page): Locator => page.locator('predict-first:has(.predict-pictures)').first();

describe('a question with histograms to choose from', () => {
  it('is answered with the mouse on a picture; the chosen one and the right one stand side by side', async () => {
    const { page, complaints, close } = await openQuestions(browser, CLT, { viewport: { width: 320, height: 700 } });
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
    const { page, close } = await openQuestions(browser, CLT);
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
    await begin(page);
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

describe('the chosen histogram over the lab', () => {
  const LAB = 'sampling-distribution';
  const guessOf = (lab: Locator): Promise<string | null> =>
    lab.evaluate((section) => section.querySelector('.lab-live .distribution .guess')?.getAttribute('d') || null);
  /** Chooses, asks to be shown, and waits until all is there. */
  const answer = async (page: Page, option: number): Promise<Locator> => {
    const question = histogramsOf(page);
    await question.locator(`input[value="${option}"]`).check();
    await question.locator('.predict-show').click();
    const lab = await readyLab(page, LAB);
    await expect.poll(() => guessOf(lab)).toMatch(/^M/);
    return lab;
  };
  /** The label of the guess, if it is to be seen and meets no other text of its panel. */
  const labelIn = (lab: Locator): Promise<string | undefined> =>
    lab.evaluate((section) => {
      const texts = [...section.querySelectorAll('.lab-live .distribution text:not([visibility=hidden])')];
      const boxes = texts
        .filter((text) => text.textContent)
        .map((text) => [text, text.getBoundingClientRect()] as const);
      const [label, box] = boxes.find(([text]) => /your guess|내 예상/.test(text.textContent ?? '')) ?? [];
      const meets = boxes.some(
        ([other, { left, right, top, bottom }]) =>
          box &&
          other !== label &&
          left < box.right &&
          box.left < right &&
          top + 3 < box.bottom - 3 &&
          box.top + 3 < bottom - 3,
      );
      return meets ? 'meets another' : label?.textContent;
    });
  const zoomIn = async (lab: Locator): Promise<void> => {
    const box = lab.locator('input[name="fit"]').first();
    if (!(await box.isVisible())) await openMore(lab);
    await box.check();
    await settled(lab);
  };
  /** The highest point of a path, in pixels. */
  const highest = (d: string | null): number =>
    Math.min(...[...(d ?? '').matchAll(/,([\d.]+)|V([\d.]+)/g)].map(([, a, b]) => Number(a ?? b)));

  it.each([
    ['en', 1, 1280],
    ['en', 3, 375],
    ['ko', 2, 320],
  ] as const)('is an outline with a label on both axes (%s, option %s, %s px)', async (locale, option, width) => {
    const path = CLT.replace('en', locale);
    const { page, complaints, close } = await openQuestions(browser, path, { viewport: { width, height: 800 } });
    const lab = await answer(page, option);
    const name = locale === 'en' ? 'your guess' : '내 예상';
    expect(await labelIn(lab)).toBe(name);
    const fixed = await guessOf(lab);
    // It is a line and nothing else.
    expect(await lab.locator('.lab-live .guess').evaluate((line) => getComputedStyle(line).fill)).toBe('none');
    await zoomIn(lab);
    await expect.poll(() => guessOf(lab)).not.toBe(fixed);
    expect(await guessOf(lab)).toMatch(/^M/);
    expect(await labelIn(lab)).toBe(name);
    expect(complaints).toEqual([]);
    await close();
  });

  it('lies where the result is, if that was chosen', async () => {
    const { page, close } = await openQuestions(browser, CLT);
    const lab = await answer(page, 3);
    const truth = await lab.locator('.lab-live .distribution .outline').getAttribute('d');
    // Bars of the picture are wider than the steps: their top is a little lower.
    expect(Math.abs(highest(await guessOf(lab)) - highest(truth))).toBeLessThan(14);
    await close();
  });

  it('goes when the lab is moved away, and when the question is asked again', async () => {
    const { page, close } = await openQuestions(browser, CLT);
    const lab = await answer(page, 4);
    // Another look at the same is no other setting.
    await zoomIn(lab);
    expect(await guessOf(lab)).not.toBeNull();
    await type(lab, 'n', '50');
    await expect.poll(() => guessOf(lab)).toBeNull();
    expect(await labelIn(lab)).toBeUndefined();

    await histogramsOf(page).locator('.predict-again').click();
    await answer(page, 2);
    await histogramsOf(page).locator('.predict-again').click();
    await histogramsOf(page).locator('.predict-skip').click();
    expect(await guessOf(await readyLab(page, LAB))).toBeNull();
    await close();
  });
});
