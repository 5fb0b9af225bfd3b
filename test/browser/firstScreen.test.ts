import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { atRest, LESSON_PAGES, LOCALES, openPage } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A laptop and a phone. */
const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

describe.each(LOCALES.flatMap((locale) => LESSON_PAGES.map((lesson) => `${locale}/${lesson}/`)))('/%s', (path) => {
  it('has its sentence, its answer and a figure with its controls on the first screen', async () => {
    const { page, close } = await openPage(browser, path, { javaScriptEnabled: false });
    for (const viewport of SCREENS) {
      await page.setViewportSize(viewport);
      for (const part of [
        '.sentence',
        '#first .summary',
        '#first svg',
        '#first input[type=range]',
        '#first .setting-controls',
      ]) {
        const box = await page.locator(part).first().boundingBox();
        expect(box?.height, part).toBeGreaterThan(0);
        expect((box?.y ?? 0) + (box?.height ?? 0), `${part} at ${viewport.width}`).toBeLessThanOrEqual(viewport.height);
      }
    }
    await close();
  });
});

describe.each(LOCALES)('the first figure of a lesson, in %s', (locale) => {
  const path = `${locale}/lessons/central-limit-theorem/`;
  const figure = '#first[data-figure]';

  it('fetches nothing before a reader is there, then moves under the hand', async () => {
    const { page, complaints, close } = await openPage(browser, path);
    await atRest(page);
    const scripts = (): Promise<number> =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('Figure')).length,
      );
    expect(await scripts()).toBe(0);
    await page.mouse.move(400, 400, { steps: 2 });
    await page.locator(`${figure}[data-state="ready"]`).waitFor();
    expect(await scripts()).toBeGreaterThan(0);
    const picture = (): Promise<string> => page.locator(`${figure} .lab-live`).innerHTML();
    const before = await picture();
    const { x, y, width, height } = (await page.locator(`${figure} input[type=range]`).boundingBox()) ?? {
      ...{ x: 0, y: 0, width: 0, height: 0 },
    };
    await page.mouse.click(x + width * 0.6, y + height / 2);
    await expect.poll(picture).not.toBe(before);
    // It is there for the answer: the lab of the lesson stays as it is.
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('wakes for who comes by keyboard alone, and is as its link says', async () => {
    const { page, close } = await openPage(browser, `${path}?n=30&repetitions=200&population=die:6#first`);
    await page.locator(`${figure}[data-state="ready"]`).waitFor();
    expect(await page.locator(`${figure} input[name="n"]:not([type=range])`).inputValue()).toBe('30');
    await close();
    const other = await openPage(browser, path);
    await other.page.keyboard.press('Tab');
    await other.page.locator(`${figure}[data-state="ready"]`).waitFor();
    await other.close();
  });
});
