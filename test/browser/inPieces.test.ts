import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { type SlowLine, slowLine } from '../support/pieces';
import { shifted } from '../support/shifts';
import { address, LOCALES, newVisitor } from '../support/site';

let browser: Browser;
let line: SlowLine;
beforeAll(async () => {
  browser = await launchBrowser();
  line = await slowLine();
});
afterAll(async () => {
  await browser.close();
  line.close();
});

const PIECES = 60;

/** Layouts that have moved once, and their like, in both languages. */
describe.each([
  ['ko/', 1440],
  ['en/', 375],
  ['en/lessons/law-of-large-numbers/', 1440],
  ['ko/lessons/when-it-fails/', 375],
  ['en/embed/dependence/', 375],
  ['en/embed/normality-gap/', 1440],
  ['ko/embed/churn-window/', 375],
  ['ko/embed/sampling-distribution/', 1440],
  ['ko/glossary/', 1440],
] as const)('/%s at %i px', (path, width) => {
  it('moves nothing while it comes over a slow line', async () => {
    const context = await newVisitor(browser, { viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(line.address(path), { waitUntil: 'commit' });
    let elementsAtFirstPaint = 0;
    for (let piece = 1; piece <= PIECES; piece++) {
      line.reach(piece / PIECES);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      elementsAtFirstPaint ||= await page.evaluate(() => {
        const isPainted = performance.getEntriesByType('paint').length > 0;
        return isPainted ? document.querySelectorAll('body *').length : 0;
      });
    }
    await page.waitForLoadState();
    expect(await page.evaluate(shifted)).toEqual([]);
    // It was seen while most of it was still to come.
    const elements = await page.locator('body *').count();
    expect(elementsAtFirstPaint).toBeGreaterThan(0);
    expect(elementsAtFirstPaint).toBeLessThan(elements / 2);
    await context.close();
  });
});

describe.each(LOCALES)('a page of which no more than the first figure has come, in %s', (locale) => {
  const path = `${locale}/lessons/central-limit-theorem/`;

  it('wakes the figure for a tap on its slider, and needs no other sign', async () => {
    const html = await (await fetch(address(path))).text();
    // Behind that figure comes the first script that wakes anything.
    const before = Buffer.byteLength(html.slice(0, html.indexOf('<script>(')));
    const context = await newVisitor(browser, { hasTouch: true, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(line.address(path), { waitUntil: 'commit' });
    line.reach(before / Buffer.byteLength(html));
    const first = page.locator('#first[data-figure]');
    const slider = first.locator('input[type=range]');
    const n = (): Promise<number> => first.locator('input.control-number').inputValue().then(Number);
    const box = await slider.boundingBox();
    if (!box) throw new Error('No slider is seen.');
    const built = await n();
    await page.touchscreen.tap(box.x + 0.8 * box.width, box.y + box.height / 2);
    expect(await page.evaluate(() => 'Astro' in window)).toBe(false);
    line.reach(1);
    await first.and(page.locator('[data-state="ready"]')).waitFor();
    expect(await n()).toBeGreaterThan(10 * built);
    await context.close();
  });
});
