import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { LESSON_PAGES, LOCALES, openMore, openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LAPTOP = { viewport: { width: 1440, height: 900 } } as const;

describe.each(LOCALES)('figures of the text, in %s', (locale) => {
  it.each(LESSON_PAGES)('are no higher than they may be, and fit a phone with their controls: %s', async (lesson) => {
    const { page, close } = await openPage(browser, `${locale}/${lesson}/`, { javaScriptEnabled: false });
    const heights = async (
      width: number,
      height: number,
      parts: string,
    ): Promise<readonly (readonly [string, number])[]> => {
      await page.setViewportSize({ width, height });
      return page.locator('figure[data-figure]').evaluateAll(
        (figures, selector) =>
          figures.map((figure) => {
            const boxes = [figure, ...figure.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
            const [whole, ...some] = boxes as [DOMRect, ...DOMRect[]];
            const of = some.length > 0 ? some : [whole];
            return [
              figure.id,
              Math.max(...of.map(({ bottom }) => bottom)) - Math.min(...of.map(({ top }) => top)),
            ] as const;
          }),
        parts,
      );
    };
    expect((await heights(1440, 900, 'none')).filter(([, high]) => high > 420.5)).toEqual([]);
    // A phone's browser keeps some of the screen for itself.
    const together = await heights(375, 844, '.setting-picture, .setting-controls');
    expect(together.length).toBeGreaterThan(0);
    expect(together.filter(([, high]) => high > 660)).toEqual([]);
    await close();
  });
});

/** The slim bar at the top of a lesson, under which the screen begins. */
const BAR = 40;

describe.each([375, 1440])('a link to a place, at %i px', (width) => {
  it.each(['#margin-of-error', '?n=50#margin-of-error', '#margin-of-error-N-200000-n-100', '#two-crowds'])(
    'begins the screen at its own edge, and cuts nothing above: %s',
    async (link) => {
      const viewport = { width, height: width === 375 ? 844 : 900 };
      const { page, close } = await openPage(browser, `en/lessons/how-large-is-large-enough/${link}`, { viewport });
      const place = page.locator(`[id="${link.split('#')[1]}"]`);
      const edges = (): Promise<number[]> =>
        place.evaluate((box) => {
          const before = (box.closest('lab-place') ?? box).previousElementSibling;
          return [box, before].map((part) => part?.getBoundingClientRect()[part === box ? 'top' : 'bottom'] ?? 0);
        });
      await expect.poll(async () => Math.round((await edges())[0] ?? 0)).toBe(BAR + 24);
      expect((await edges())[1]).toBeLessThanOrEqual(BAR);
      await close();
    },
  );
});

describe('what a lab has besides', () => {
  const CLT = 'en/lessons/central-limit-theorem/';
  const LAB = 'sampling-distribution';

  it('comes by keyboard under the button, moves nothing above it, and is there next time', async () => {
    const { page, complaints, close } = await openPage(browser, `${CLT}?v=1`, LAPTOP);
    const lab = await readyLab(page, LAB);
    const button = lab.locator('.lab-more-button');
    await button.focus();
    const before = await button.boundingBox();
    await page.keyboard.press('Enter');
    await lab.locator('.lab-more').waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await button.boundingBox()).toEqual(before);
    expect(await lab.locator('.lab-sentence').isVisible()).toBe(true);
    expect(await lab.locator('select[name=statistic]').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);

    await page.goto(page.url().replace('/en/', '/ko/'));
    const again = await readyLab(page, LAB);
    expect(await again.locator('.readouts').isVisible()).toBe(true);
    await again.locator('.lab-more-button').click();
    expect(await again.locator('.readouts').isVisible()).toBe(false);
    await page.reload();
    expect(await (await readyLab(page, LAB)).locator('.readouts').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['statistic=median', true],
    ['view=qq', true],
    ['population=drawn', true],
    ['n=300&population=pareto:1.5&repetitions=10', false],
    ['seed=7', false],
  ])('is open where a link needs it: %s', async (query, open) => {
    const { page, close } = await openPage(browser, `${CLT}?${query}#${LAB}`, LAPTOP);
    const lab = await readyLab(page, LAB);
    await expect.poll(() => lab.getAttribute('data-more')).toBe(open ? 'open' : 'closed');
    await close();
  });

  it('draws its further panels in its own place, with the same figures', async () => {
    const { page, close } = await openPage(browser, 'en/lessons/law-of-large-numbers/?paths=12', LAPTOP);
    const lab = await readyLab(page, 'running-mean');
    const shown = (): Promise<string[]> =>
      lab.locator('.chart:visible').evaluateAll((charts) => charts.map((chart) => chart.classList[1] ?? ''));
    expect(await shown()).toEqual(['paths']);
    await openMore(lab);
    await expect.poll(shown).toEqual(['paths', 'slice-panel', 'last-exit']);
    await lab.locator('input[name=slice]:not([type=range])').fill('7');
    await page.keyboard.press('Enter');
    await expect.poll(() => lab.locator('.slice-panel .chart-title').innerHTML()).toContain('n = 7');
    await close();
  });

  it('is all there without scripts and on paper', async () => {
    const plain = await openPage(browser, CLT, { javaScriptEnabled: false });
    expect(await plain.page.locator('.readouts').first().isVisible()).toBe(true);
    await plain.close();
    const { page, close } = await openPage(browser, `${CLT}?v=1`);
    await readyLab(page, LAB);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.readouts').first().isVisible()).toBe(true);
    await close();
  });
});
