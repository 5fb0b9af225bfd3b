import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
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
const COVERED = ['.lab-figure', '.comparison'];
const seen = (lab: Locator): Promise<boolean[]> => Promise.all(COVERED.map((part) => lab.locator(part).isVisible()));
const ALL = COVERED.map(() => true);
const NONE = COVERED.map(() => false);

describe('a question before a lab', () => {
  it('is answered by keyboard alone, lifts the cover, and is still answered after a reload', async () => {
    const { page, complaints, close } = await openPage(browser, LESSON);
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

  it('shows the lab at what was asked, whatever the page was at', async () => {
    const { page, close } = await openPage(browser, LESSON);
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

  it.each(['?v=1&n=20', `#${LAB}`])('covers nothing for who came by a link such as %s', async (link) => {
    const { page, close } = await openPage(browser, `${LESSON}${link}`);
    expect(await seen(await readyLab(page, LAB))).toEqual(ALL);
    expect(await choiceOf(page).locator('.predict-why').isVisible()).toBe(false);
    await close();
  });

  it('shows the lab to who opens a setting in it', async () => {
    const { page, close } = await openPage(browser, LESSON);
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
    const { page, close } = await openPage(browser, LESSON);
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
      const { page, complaints, close } = await openPage(browser, path, { viewport: { width, height: 800 } });
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
      await question.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      expect(await question.locator('.predict-answer').innerText()).toBe(text);
      expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('is drawn by keyboard alone, point by point, and asked again', async () => {
    const { page, close } = await openPage(browser, LLN);
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
    const { page, close } = await openPage(browser, LLN, { hasTouch: true, viewport: { width: 375, height: 800 } });
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
    const { page, close } = await openPage(browser, LLN.replace('en/', 'ko/'));
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
    const { page, complaints, close } = await openPage(browser, LLN);
    const question = curveOf(page);
    const key = (await question.getAttribute('data-key')) ?? '';
    for (const kept of ['1.7,1', '9,9,9,9,9,9,9', 'one,two']) {
      await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, kept]);
      await page.reload();
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
    await question.locator('.predict-skip').click();
    expect(await question.locator('.predict-why').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

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
      const { page, close } = await openPage(browser, path, { colorScheme, viewport: { width: 320, height: 640 } });
      const question = page.locator(`predict-first:has(${kind})`).first();
      const key = (await question.getAttribute('data-key')) ?? '';
      await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, answer]);
      await page.reload();
      await question.scrollIntoViewIfNeeded();
      await question.locator('fieldset:enabled').waitFor({ state: 'attached' });
      expect(await question.locator('.predict-answer').isVisible()).toBe(true);
      expect(await violations(page, `predict-first:has(${kind})`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await close();
    },
  );

  it('is printed with its truth, and without what only a screen can do', async () => {
    const { page, close } = await openPage(browser, 'en/lessons/law-of-large-numbers/');
    await page.emulateMedia({ media: 'print' });
    const question = page.locator('predict-first:has(.curve-pad)').first();
    expect(await question.locator('.curve-pad').isVisible()).toBe(false);
    expect(await question.locator('.predict-answer .curve-truth').isVisible()).toBe(true);
    expect(await question.locator('.predict-why').isVisible()).toBe(true);
    await close();
  });
});
