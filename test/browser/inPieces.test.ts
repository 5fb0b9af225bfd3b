import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { type SlowLine, slowLine } from '../support/pieces';
import { shifted } from '../support/shifts';
import { newVisitor } from '../support/site';

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
