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

const LESSON = 'en/lessons/confidence-intervals/';
const LAB = 'interval-coverage';
/** A question with sentences to choose from, until whose answer the lab is covered. */
const choiceOf = (page: Page): Locator => page.locator(`predict-first[data-lab="${LAB}"]:not([data-scale])`).first();
const labOf = (page: Page): Locator => page.locator(`section[data-lab="${LAB}"]`).first();

describe('a question before a lab', () => {
  it('is answered by keyboard alone, lifts the cover, and is still answered after a reload', async () => {
    const { page, complaints, close } = await openQuestions(browser, LESSON);
    const question = choiceOf(page);
    const why = question.locator('.predict-why');
    const lab = labOf(page);
    expect(await seen(lab)).toEqual(NONE);
    // The question stands in the lab's place: nothing is between it and what follows the lab.
    const gap = await question.evaluate((box) => {
      const next = box.nextElementSibling?.nextElementSibling?.nextElementSibling ?? box;
      return next.getBoundingClientRect().top - box.getBoundingClientRect().bottom;
    });
    expect(gap).toBeLessThan(80);

    await question.locator('input[type=radio]').first().focus();
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
    await begin(page);
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
    const { page, close } = await openQuestions(browser, LESSON);
    const question = choiceOf(page);
    await question.locator('.predict-show').click();
    expect(await question.locator('.predict-say').innerText()).not.toBe('');
    expect(await question.locator('.predict-why').isVisible()).toBe(false);
    await question.locator('.predict-skip').click();
    expect(await question.locator('.predict-why').isVisible()).toBe(true);
    expect(await question.locator('.predict-said').filter({ visible: true }).count()).toBe(0);
    expect(await seen(labOf(page))).toEqual(ALL);
    await page.goto(page.url().replace('/en/', '/ko/'));
    await begin(page);
    expect(await choiceOf(page).getAttribute('data-answer')).toBe('skip');
    await close();
  });

  it('shows the lab at what was asked, whatever the page was at', async () => {
    const { page, close } = await openQuestions(browser, LESSON);
    const question = choiceOf(page);
    // Another number of the page has been moved meanwhile.
    const scrub = page.locator('input.scrub').first();
    if (await scrub.count()) await scrub.press('ArrowUp');
    await question.locator('input[type=radio]').nth(2).check();
    await question.locator('.predict-show').click();
    const lab = await readyLab(page, LAB);
    expect(await lab.locator('input[name="n"]:not([type=range])').inputValue()).toBe('10');
    expect(await lab.locator('input[name="repetitions"]:not([type=range])').inputValue()).toBe('100');
    expect(await lab.locator('.lab-figure').isVisible()).toBe(true);
    await close();
  });

  it.each(['?n=20', `#${LAB}`])('covers nothing for who came by a link such as %s', async (link) => {
    const { page, close } = await openQuestions(browser, `${LESSON}${link}`);
    expect(await seen(await readyLab(page, LAB))).toEqual(ALL);
    expect(await choiceOf(page).locator('.predict-why').isVisible()).toBe(false);
    await close();
  });

  it('shows the lab to who opens a setting in it', async () => {
    const { page, close } = await openQuestions(browser, LESSON);
    const figure = page.locator(`[data-figure="${LAB}"]:has(a.setting-link)`).first();
    await figure.scrollIntoViewIfNeeded();
    await page.mouse.move(5, 5);
    await figure.and(page.locator('[data-state]')).waitFor();
    await figure.locator('[data-grow]').click();
    await figure.locator('a.setting-link').click();
    expect(await seen(labOf(page))).toEqual(ALL);
    await close();
  });

  it('prints all of it', async () => {
    const { page, close } = await openQuestions(browser, LESSON);
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
    await close();
  });

  it('works where nothing may be stored', async () => {
    const { page, complaints, close } = await openQuestions(browser, LESSON);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.reload();
    await begin(page);
    await choiceOf(page).locator('.predict-skip').click();
    expect(await choiceOf(page).locator('.predict-why').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});
