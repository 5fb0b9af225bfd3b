import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { LOCALES, openPage, readyLab, settled, wokenLab } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Where the letters of an element end, which may be wider than they. */
const endOfWords = (element: Locator): Promise<number> =>
  element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().right;
  });

it.each(LOCALES)('a sentence that comes while a slider is dragged moves nothing, in %s', async (locale) => {
  const { page, close } = await openPage(browser, `${locale}/lessons/when-it-fails/?trouble=clusters&n=100`);
  const lab = await readyLab(page, 'dependence');
  const remark = lab.locator('.lab-remarks');
  const height = (): Promise<number> => lab.evaluate((section) => section.getBoundingClientRect().height);
  expect(await remark.innerText()).toBe('');
  const before = await height();
  await lab.locator('input[type=range][name="n"]').press('Home');
  await settled(lab);
  expect(await remark.innerText()).not.toBe('');
  expect(await height()).toBe(before);
  // In one line, beside the title.
  const [title, said] = await Promise.all([lab.locator('.lab-title').boundingBox(), remark.boundingBox()]);
  expect(said?.height).toBeLessThan(20);
  expect(Math.abs((said?.y ?? 0) + (said?.height ?? 0) - (title?.y ?? 0) - (title?.height ?? 0))).toBeLessThan(2);
  expect(await endOfWords(lab.locator('.lab-title'))).toBeLessThan(said?.x ?? 0);
  await close();
});

describe.each(LOCALES)('how far a long run is, in %s', (locale) => {
  it.each([1440, 768, 600])('covers neither title nor controls, %i px wide', async (width) => {
    const path = `${locale}/lessons/how-large-is-large-enough/?interval=t&repetitions=10000&n=100000`;
    const { page, close } = await openPage(browser, path, { viewport: { width, height: 800 } });
    const lab = await wokenLab(page, 'coverage');
    // Its longer sentence: with the seconds that are left.
    await lab.locator('.lab-busy span', { hasText: /about|약/ }).waitFor();
    const [busy, controls, titleEnd] = await Promise.all([
      lab.locator('.lab-busy').boundingBox(),
      lab.locator('.controls-bar').boundingBox(),
      endOfWords(lab.locator('.lab-title')),
    ]);
    if (!busy || !controls) throw new Error('Nothing is drawn.');
    expect(busy.y + busy.height).toBeLessThanOrEqual(controls.y);
    expect(busy.x).toBeGreaterThan(titleEnd);
    await close();
  });
});
