import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LESSON = 'en/lessons/confidence-intervals/';
const LAB = 'interval-coverage';
/** A question with sentences to choose from, until whose answer the lab is covered. */
const choiceOf = (page: Page): Locator => page.locator(`predict-first[data-lab="${LAB}"]:not([data-scale])`).first();
/** A question for a number. */
const guessOf = (page: Page): Locator => page.locator('predict-first[data-scale]').first();
const labOf = (page: Page): Locator => page.locator(`section[data-lab="${LAB}"]`).first();
const COVERED = ['.lab-figure', '.lab-sentence', '.readouts'];
const seen = (lab: Locator): Promise<boolean[]> => Promise.all(COVERED.map((part) => lab.locator(part).isVisible()));
const ALL = COVERED.map(() => true);
const NONE = COVERED.map(() => false);

describe('a question before a lab', () => {
  it('is answered by keyboard alone, lifts the cover, and is still answered after a reload', async () => {
    const { page, complaints, close } = await openPage(browser, LESSON);
    const question = choiceOf(page);
    const why = question.locator('.predict-why');
    const lab = await readyLab(page, LAB);
    expect(await seen(lab)).toEqual(NONE);
    expect(await lab.locator('input[name="n"]').first().isEnabled()).toBe(true);

    // From the cover to the question, as the link leads.
    await lab.locator('.lab-cover a').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await question.getAttribute('data-answer')).toBe('2');
    expect(await why.isVisible()).toBe(true);
    const focused = question.locator('.predict-answer');
    expect(await focused.evaluate((answer) => answer === document.activeElement)).toBe(true);
    expect(await page.locator('.announcer').textContent()).toContain('You said');
    expect(await seen(lab)).toEqual(ALL);

    await page.reload();
    expect(await question.getAttribute('data-answer')).toBe('2');
    expect(await question.locator('[data-choice="2"]').isVisible()).toBe(true);
    expect(await seen(await readyLab(page, LAB))).toEqual(ALL);

    await question.locator('.predict-again').focus();
    await page.keyboard.press('Enter');
    expect(await why.isVisible()).toBe(false);
    expect(await seen(lab)).toEqual(NONE);
    expect(complaints).toEqual([]);
    await close();
  });

  it('asks for a choice before it shows anything, and can be skipped', async () => {
    const { page, close } = await openPage(browser, LESSON);
    const question = choiceOf(page);
    await question.locator('.predict-show').click();
    expect(await question.locator('.predict-say').innerText()).not.toBe('');
    expect(await question.locator('.predict-why').isVisible()).toBe(false);
    await question.locator('.predict-skip').click();
    expect(await question.locator('.predict-why').isVisible()).toBe(true);
    expect(await question.locator('.predict-said').filter({ visible: true }).count()).toBe(0);
    expect(await seen(labOf(page))).toEqual(ALL);
    await page.goto(page.url().replace('/en/', '/ko/'));
    expect(await choiceOf(page).getAttribute('data-answer')).toBe('skip');
    await close();
  });

  it.each([320, 700, 1280])('moves nothing in the lab when its cover is lifted, %s px wide', async (width) => {
    const { page, close } = await openPage(browser, LESSON, { viewport: { width, height: 900 } });
    const lab = await readyLab(page, LAB);
    /** Where everything in the lab is, from the lab's own corner. */
    const places = (): Promise<string[]> =>
      lab.evaluate((section) => {
        const corner = section.getBoundingClientRect();
        return [...section.querySelectorAll('.lab-figure, .lab-words, .readouts, fieldset, legend, input')].map(
          (part) => {
            const { left, top, width: wide, height } = part.getBoundingClientRect();
            return [left - corner.left, top - corner.top, wide, height].map((length) => length.toFixed(1)).join(' ');
          },
        );
      });
    const before = await places();
    const figure = await lab.locator('.lab-figure').boundingBox();
    const cover = await lab.locator('.lab-cover').boundingBox();
    expect(cover).toEqual(figure);
    await choiceOf(page).locator('.predict-skip').click();
    expect(await seen(lab)).toEqual(ALL);
    expect(await places()).toEqual(before);
    await close();
  });

  it.each(['?v=1&n=20', `#${LAB}`])('covers nothing for who came by a link such as %s', async (link) => {
    const { page, close } = await openPage(browser, `${LESSON}${link}`);
    expect(await seen(await readyLab(page, LAB))).toEqual(ALL);
    expect(await choiceOf(page).locator('.predict-why').isVisible()).toBe(false);
    await close();
  });

  it('shows the lab to who opens a setting in it', async () => {
    const { page, close } = await openPage(browser, LESSON);
    await page.locator(`a.setting-link[href$="#${LAB}"]`).first().click();
    expect(await seen(labOf(page))).toEqual(ALL);
    await close();
  });

  it('prints all of it', async () => {
    const { page, close } = await openPage(browser, LESSON);
    await readyLab(page, LAB);
    await page.emulateMedia({ media: 'print' });
    expect(await seen(labOf(page))).toEqual(ALL);
    expect(await choiceOf(page).locator('.predict-why').isVisible()).toBe(true);
    expect(await choiceOf(page).locator('.predict-show').isVisible()).toBe(false);
    await close();
  });

  it('needs no script to be read', async () => {
    const { page, close } = await openPage(browser, LESSON, { javaScriptEnabled: false });
    for (const question of await page.locator('predict-first').all()) {
      expect(await question.locator('.predict-why').isVisible()).toBe(true);
      expect(await question.locator('.predict-truth').filter({ visible: true }).count()).toBeGreaterThan(0);
      expect(await question.locator('button').filter({ visible: true }).count()).toBe(0);
    }
    expect(await seen(labOf(page))).toEqual(ALL);
    expect(await page.locator('.lab-cover').filter({ visible: true }).count()).toBe(0);
    await close();
  });

  it('works where nothing may be stored', async () => {
    const { page, complaints, close } = await openPage(browser, LESSON);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.reload();
    await choiceOf(page).locator('.predict-skip').click();
    expect(await choiceOf(page).locator('.predict-why').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a question for a number', () => {
  it('draws the guess beside the truth, and nothing shifts when it is brought back', async () => {
    const { page, close } = await openPage(browser, LESSON, { viewport: { width: 375, height: 800 } });
    const question = guessOf(page);
    const slider = question.locator('input[type=range]');
    await slider.focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    const typed = await question.locator('input[type=number]').inputValue();
    expect(Number(typed)).toBeGreaterThan(0);
    await question.locator('input[type=number]').focus();
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
    await question.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    expect(await question.locator('.predict-answer').innerText()).toBe(text);
    expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
    await close();
  });
});

describe('a question with histograms to choose from', () => {
  const CLT = 'en/lessons/central-limit-theorem/';
  const histogramsOf = (page: Page): Locator => page.locator('predict-first:has(.predict-pictures)').first();

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
    const lab = await readyLab(page, 'sampling-distribution');
    expect(await seen(lab)).toEqual(NONE);
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
