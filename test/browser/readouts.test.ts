import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { LOCALES, openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Seven digits after the point, in the mean, the standard error and their errors. */
const LONGEST = '?population=exponential:1&n=1000000&repetitions=1000000&seed=7';

describe.each(LOCALES)('the figures below a lab in %s', (locale) => {
  it('stay clear of the next column, however many digits they have', async () => {
    const { page, close } = await openPage(browser, `${locale}/lessons/central-limit-theorem/${LONGEST}`);
    const lab = await readyLab(page, 'sampling-distribution');
    for (const width of [320, 375, 560, 768, 820, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const { longest, clear } = await lab.evaluate((section) => {
        const figures = [...section.querySelectorAll('.readout dd')];
        const textOf = (figure: Element): DOMRect => {
          const range = document.createRange();
          range.selectNodeContents(figure);
          return range.getBoundingClientRect();
        };
        return {
          longest: Math.max(...figures.map(({ textContent }) => (textContent ?? '').length)),
          // Columns are a rem apart.
          clear: Math.min(...figures.map((figure) => figure.getBoundingClientRect().right + 16 - textOf(figure).right)),
        };
      });
      expect(longest).toBeGreaterThan(18);
      expect(clear, `${width} px`).toBeGreaterThan(4);
    }
    await close();
  });
});
