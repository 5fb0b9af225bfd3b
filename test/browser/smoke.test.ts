import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { launchBrowser } from '../support/browser';
import { grownLab, openPage, readouts, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** For whoever edits (`npm run test:quick`): every lab wakes, and answers the hand. */
describe.each(EXPERIMENTS.map(({ id }) => id))('%s', (id) => {
  it('wakes on its embed page, and its first slider moves its picture', async () => {
    const { page, complaints, close } = await openPage(browser, `en/embed/${id}/`);
    const lab = await grownLab(page, id);
    expect(Object.keys(await readouts(lab)).length).toBeGreaterThan(2);
    const picture = (): Promise<string> => lab.locator('.lab-live').innerHTML();
    const before = await picture();
    const slider = lab.locator('input[type=range]').first();
    await slider.focus();
    await slider.press('PageUp');
    await settled(lab);
    await expect.poll(picture).not.toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });
});
