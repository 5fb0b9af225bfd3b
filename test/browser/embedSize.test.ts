import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { EMBED_HEIGHT } from '../../src/page/copy/embedCode';
import { launchBrowser } from '../support/browser';
import { growLab, LOCALES, openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WIDTHS = [320, 479, 480, 600, 720, 1000, 1440];
const PHONE = { hasTouch: true, isMobile: true };

/** Settings at which a compact figure is as high as it gets, or has other controls. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  dependence: ['trouble=clusters', 'trouble=peeking', 'trouble=independent'],
  'sampling-distribution': ['population=cauchy:0,1&n=1000', 'view=qq', 'statistic=proportion-above&n=1000'],
  sampling: ['way=volunteers&N=10000000&n=1000'],
  'running-mean': ['population=pareto:1.5&n=100000'],
  'normality-gap': ['population=zero-inflated:0.05,3,1'],
};

describe.each(LOCALES.flatMap((locale) => EXPERIMENTS.map(({ id }) => [locale, id] as const)))(
  '/%s/embed/%s/',
  (locale, id) => {
    it.each([
      ['a mouse', {}],
      ['a finger', PHONE],
    ] as const)('is a figure that needs no scrolling at any width, for %s, until it grows', async (_, input) => {
      const viewport = { width: WIDTHS[0] ?? 0, height: EMBED_HEIGHT };
      for (const set of ['', ...(MORE[id] ?? [])]) {
        const path = `${locale}/embed/${id}/?v=1&repetitions=200&${set}`;
        const { page, close } = await openPage(browser, path, { viewport, ...input });
        const figure = await readyLab(page, id);
        const heights = async (): Promise<number[]> =>
          page.evaluate(() => {
            const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
            return [scrollHeight, Math.max(0, scrollWidth - clientWidth)];
          });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: EMBED_HEIGHT });
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          expect([width, set, ...(await heights())]).toEqual([width, set, EMBED_HEIGHT, 0]);
        }
        // What the hand needs is there, and nothing more.
        const controls = await figure.locator('fieldset > :is(.setting-control, .draw-buttons):visible').count();
        expect(controls).toBeGreaterThan(0);
        expect(controls).toBeLessThanOrEqual(2);
        expect(await figure.locator('.comparison output').count()).toBe(2);
        expect(await page.locator('.embed-back:visible').count()).toBe(1);
        if (set === '') {
          await growLab(figure);
          expect(await figure.locator('.control-group').count()).toBeGreaterThan(1);
          await figure.locator('[data-grow]').click();
          await expect.poll(async () => (await heights())[0]).toBe(EMBED_HEIGHT);
        }
        await close();
      }
    });
  },
);
