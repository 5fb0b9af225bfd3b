import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { LESSON_PAGES, openPage } from '../support/site';
import { complaintsOf } from '../support/wall';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Width, height, and the smallest letters in pixels. */
const WALLS = [
  [1920, 1080, 30],
  [1024, 768, 18],
  [1280, 720, 20],
] as const;

/** All is well on each wall, as soon as it is drawn for it. */
async function looksWell(page: Page, where: string): Promise<void> {
  for (const [width, height, letters] of WALLS) {
    await page.setViewportSize({ width, height });
    const complaints = (): Promise<readonly string[]> => complaintsOf(page, letters);
    await expect.poll(complaints, { interval: 50, message: `${where} at ${width}` }).toEqual([]);
  }
}

const place = (page: Page): Promise<string> => page.locator('.present-place').innerText();

describe('every slide of every lesson', () => {
  it.each(LESSON_PAGES.map((lesson, i) => [i % 2 ? 'ko' : 'en', i % 3 ? 'light' : 'dark', lesson] as const))(
    'is made for a wall: %s, %s, %s',
    async (locale, colorScheme, lesson) => {
      const { page, complaints, close } = await openPage(browser, `${locale}/${lesson}/?present`, {
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
        colorScheme,
      });
      await page.locator('.present-bar').waitFor();
      const count = Number((await place(page)).split('/')[1]);
      for (let slide = 1; slide <= count; slide++) {
        expect(await place(page)).toBe(`${slide} / ${count}`);
        const title = await page.locator('.present-title').innerText();
        await looksWell(page, `${slide}: ${title}`);
        // The truth stands in the same place where no lab shows it.
        const question = page.locator('predict-first[data-presented]');
        const alone = await question.evaluateAll(([one]) => one && !(one as HTMLElement).dataset.set);
        if (alone) {
          await question.locator('.predict-show:enabled').waitFor();
          await expect
            .poll(async () => {
              const skip = question.locator('.predict-skip');
              if (await skip.isVisible()) await skip.click();
              return question.getAttribute('data-answer');
            })
            .toBe('skip');
          if (await question.isVisible()) await looksWell(page, `${slide}, answered`);
        }
        if (slide < count) await page.locator('.present-bar button').nth(1).click();
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
