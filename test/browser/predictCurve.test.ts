import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { ALL, begin, NONE, openQuestions, seen } from '../support/predict';
import { openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a curve to be drawn', () => {
  const LLN = 'en/lessons/law-of-large-numbers/';
  const curveOf = (page: Page): Locator => page.locator('predict-first:has(.curve-pad)').first();
  /** How many of the reader's points are drawn. */
  const drawn = (question: Locator, box: string): Promise<number> =>
    question.locator(`${box} .curve-drawn circle`).filter({ visible: true }).count();
  const answerOf = async (question: Locator): Promise<number[]> =>
    ((await question.getAttribute('data-answer')) ?? '').split(',').map(Number);

  it('is drawn with the mouse, stands beside the truth, and nothing shifts when it is brought back', async () => {
    for (const [locale, width] of [
      ['en', 320],
      ['ko', 320],
      ['en', 1280],
    ] as const) {
      const path = LLN.replace('en', locale);
      const { page, complaints, close } = await openQuestions(browser, path, { viewport: { width, height: 800 } });
      const question = curveOf(page);
      const lab = page.locator('section[data-lab="running-mean"]').first();
      expect(await seen(lab)).toEqual(NONE);
      const pad = question.locator('.curve-pad[data-awake] svg');
      await question.locator('.curve-pad').scrollIntoViewIfNeeded();
      await pad.waitFor();
      const { x, y, width: wide } = (await pad.boundingBox()) ?? { x: 0, y: 0, width: 0 };
      await page.mouse.move(x + 0.04 * wide, y + 40);
      await page.mouse.down();
      for (const across of [0.2, 0.4, 0.6, 0.8, 0.96]) await page.mouse.move(x + across * wide, y + 60 + 110 * across);
      await page.mouse.up();
      expect(await drawn(question, '.curve-pad')).toBe(7);
      await question.locator('.predict-show').click();
      const answer = await answerOf(question);
      expect(answer.length).toBe(7);
      // Along the straight way of the pen.
      expect(answer.slice(1)).toEqual(answer.slice(1).sort((a, b) => b - a));
      expect(await drawn(question, '.predict-answer')).toBe(7);
      expect(await question.locator('.curve-truth circle').filter({ visible: true }).count()).toBe(7);
      expect(await question.locator('[data-judgement]').innerText()).toMatch(/n = \d+/);
      expect(await seen(await readyLab(page, 'running-mean'))).toEqual(ALL);
      // What was drawn lies over the paths.
      await expect.poll(() => lab.locator('.lab-live .paths .guess').getAttribute('d')).toMatch(/^M/);
      const text = await question.locator('.predict-answer').innerText();

      await question.scrollIntoViewIfNeeded();
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
            const moved = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
            shifts.push(...moved.flatMap((part) => (part?.closest('predict-first') ? [part.outerHTML] : [])));
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.reload();
      await begin(page);
      await question.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      expect(await question.locator('.predict-answer').innerText()).toBe(text);
      expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('is drawn by keyboard alone, point by point, and asked again', async () => {
    const { page, close } = await openQuestions(browser, LLN);
    const question = curveOf(page);
    const sliders = question.locator('.curve-pad input');
    await sliders.first().focus();
    await question.locator('.curve-pad[data-awake]').waitFor();
    for (let point = 0; point < (await sliders.count()); point++) {
      await page.keyboard.press('PageDown');
      await page.keyboard.press('ArrowUp');
      if (point === 0) {
        expect(await question.locator('.curve-rail[data-focus]').count()).toBe(1);
        expect(await sliders.first().getAttribute('aria-valuetext')).toBe('0.82');
        await page.keyboard.press('Enter');
        expect(await question.locator('.predict-say').innerText()).toContain('every point');
      }
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const answer = await answerOf(question);
    expect(answer.slice(1, 4)).toEqual([0.82, 0.64, 0.46]);
    expect(await page.locator('.announcer').textContent()).toContain('Furthest off at');
    await question.locator('.predict-again').focus();
    await page.keyboard.press('Enter');
    expect(await sliders.first().evaluate((slider) => slider === document.activeElement)).toBe(true);
    // The first is given.
    expect(await drawn(question, '.curve-pad')).toBe(1);
    await close();
  });

  it('takes the touch of a finger', async () => {
    const { page, close } = await openQuestions(browser, LLN, {
      hasTouch: true,
      viewport: { width: 375, height: 800 },
    });
    const question = curveOf(page);
    const pad = question.locator('.curve-pad[data-awake] svg');
    await question.locator('.curve-pad').scrollIntoViewIfNeeded();
    await pad.waitFor();
    const { x, y, width } = (await pad.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.touchscreen.tap(x + 0.95 * width, y + 100);
    expect(await drawn(question, '.curve-pad')).toBe(2);
    await close();
  });

  it('can be skipped, and then shows the truth alone', async () => {
    const { page, close } = await openQuestions(browser, LLN.replace('en/', 'ko/'));
    const question = curveOf(page);
    // Even before the drawing is there.
    await question.locator('.predict-skip').click();
    expect(await drawn(question, '.predict-answer')).toBe(0);
    expect(await question.locator('.predict-said').filter({ visible: true }).count()).toBe(0);
    expect(await question.locator('.curve-truth circle').filter({ visible: true }).count()).toBe(7);
    await close();
  });

  it('needs no script to be read', async () => {
    const { page, close } = await openPage(browser, LLN, { javaScriptEnabled: false });
    const question = curveOf(page);
    expect(await question.locator('.curve-pad').isVisible()).toBe(false);
    expect(await question.locator('.curve-truth circle').filter({ visible: true }).count()).toBe(7);
    expect(await question.locator('.predict-why').isVisible()).toBe(true);
    await close();
  });

  it('works where nothing may be stored, and asks anew where something else is', async () => {
    const { page, complaints, close } = await openQuestions(browser, LLN);
    const question = curveOf(page);
    const key = (await question.getAttribute('data-key')) ?? '';
    for (const kept of ['1.7,1', '9,9,9,9,9,9,9', 'one,two']) {
      await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, kept]);
      await page.reload();
      await begin(page);
      expect(await question.getAttribute('data-answer')).toBeNull();
    }
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.reload();
    await begin(page);
    await question.locator('.predict-skip').click();
    expect(await question.locator('.predict-why').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});
