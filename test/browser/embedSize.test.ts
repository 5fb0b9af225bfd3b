import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { EMBED_HEIGHT } from '../../src/page/copy/embedCode';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { growLab, openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const WIDTHS = [320, 400, 543, 544, 720, 1000, 1440];
const PHONE = { hasTouch: true, isMobile: true };

/** Settings at which a compact figure is as high as it gets, or has other controls. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  dependence: ['trouble=clusters', 'trouble=peeking', 'trouble=independent'],
  'sampling-distribution': ['population=cauchy:0,1&n=1000', 'view=qq', 'statistic=proportion-above&n=1000'],
  sampling: ['way=volunteers&N=10000000&n=1000'],
  'running-mean': ['population=pareto:1.5&n=100000'],
  'normality-gap': ['population=zero-inflated:0.05,3,1'],
};

/** Fingers need larger controls than a mouse, and Korean has other words: each of them, and both of them once. */
const READERS = [
  ['en', 'a mouse', {}],
  ['en', 'a finger', { ...PHONE, colorScheme: 'light' }],
  ['ko', 'a finger', { ...PHONE, colorScheme: 'dark' }],
] as const;

/** The numbers of a figure's fields that are not seen whole. */
const cutNumbers = (figure: Locator): Promise<string[]> =>
  figure
    .locator('.control-number:visible')
    .evaluateAll((fields) =>
      fields.filter((field) => field.scrollWidth > field.clientWidth).map((field) => (field as HTMLInputElement).value),
    );

/** What its panels say that is cut at their edges. */
const cutWords = (figure: Locator): Promise<string[]> =>
  figure.locator('.lab-live').evaluate((live) => {
    const words = [...live.querySelectorAll('svg.chart text:not([visibility="hidden"])')].filter((text) => {
      const [inside, around] = [text, text.closest('svg') as Element].map((part) => part.getBoundingClientRect());
      return inside && around && (inside.left < around.left - 2 || inside.right > around.right + 2);
    });
    return words.map((text) => text.textContent ?? '');
  });

describe.each(EXPERIMENTS.map(({ id }) => id))('an embedded %s', (id) => {
  it.each(READERS)('needs no scrolling at any width until it grows, has no fault: %s, for %s', async (...reader) => {
    const [locale, , input] = reader;
    const viewport = { width: WIDTHS[0] ?? 0, height: EMBED_HEIGHT };
    for (const set of ['', ...('hasTouch' in input ? (MORE[id] ?? []) : [])]) {
      // What is proved here does not hang on how much is drawn.
      const path = `${locale}/embed/${id}/?repetitions=100&${set}`;
      const { page, complaints, close } = await openPage(browser, path, { viewport, ...input });
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
        expect([width, set, await cutNumbers(figure)]).toEqual([width, set, []]);
        expect([width, set, await cutWords(figure)]).toEqual([width, set, []]);
        const picture = (await figure.locator('.lab-live').boundingBox())?.width ?? 0;
        if (width <= 400) expect(picture).toBeGreaterThanOrEqual(Math.min(width - 32, 352));
      }
      // What the hand needs is there, and nothing more.
      const controls = await figure.locator('fieldset > :is(.setting-control, .draw-buttons):visible').count();
      expect(controls).toBeGreaterThan(0);
      expect(controls).toBeLessThanOrEqual(2);
      expect(await figure.locator('.comparison output').count()).toBe(2);
      expect(await page.locator('.embed-back:visible').count()).toBe(1);
      if (set === '') {
        const isHeard = 'colorScheme' in input;
        if (isHeard) expect(await violations(page)).toEqual([]);
        await growLab(figure);
        expect(await figure.locator('.control-group').count()).toBeGreaterThan(1);
        if (isHeard) {
          expect(await violations(page)).toEqual([]);
          for (const width of [280, 320, 720, 1400]) {
            await page.setViewportSize({ width, height: EMBED_HEIGHT });
            await expect.poll(async () => (await heights())[1]).toBe(0);
          }
        }
        await figure.locator('[data-grow]').click();
        await expect.poll(async () => (await heights())[0]).toBe(EMBED_HEIGHT);
      }
      expect(complaints).toEqual([]);
      await close();
    }
  });
});
