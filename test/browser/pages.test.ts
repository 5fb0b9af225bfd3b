import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInBothThemes } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { isLessonPage } from '../support/lessons';
import { PAGES } from '../support/pages';
import { address, openPage, readyLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** In the page: keeps what has moved while it loads and its labs wake. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      const where = entry.sources
        .map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : node?.nodeName))
        .join(' ');
      if (entry.value > 0) shifts.push(`${entry.value.toFixed(4)} ${where}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function allReady(page: Page): Promise<void> {
  for (const lab of await page.locator('section[data-lab]').all()) {
    await readyLab(page, (await lab.getAttribute('data-lab')) ?? '');
  }
}

describe.each(PAGES)('/%s', (path) => {
  // One load proves all of it: that is most of what a run costs.
  it('wakes without a shift and without a complaint, has no axe violation in light and dark, and fits 320 px', async () => {
    const { page, complaints, close } = await openPage(browser, 'favicon.svg');
    await page.addInitScript(watchShifts);
    // By a link: what waits for a prediction is there too.
    await page.goto(address(isLessonPage(path) ? `${path}?v=1` : path));
    await allReady(page);
    // Two frames after the last change whatever has moved is told.
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await allReady(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(complaints.filter((text) => !(path === 'no-such-page/' && text.includes('404')))).toEqual([]);
    await close();
  });
});
