import type { Page } from 'playwright-core';

/**
 * Waits until a page has loaded, and half a second has passed in which nothing more came. (Playwright's own way of
 * waiting for that misses its moment now and then.)
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    if (document.readyState !== 'complete')
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    await document.fonts.ready;
    const fetched = (): number => performance.getEntriesByType('resource').length;
    for (let before = -1; before !== fetched(); ) {
      before = fetched();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
  });
