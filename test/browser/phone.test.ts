import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { launchBrowser } from '../support/browser';
import { grownLab, openPage } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

describe.each(EXPERIMENTS.map(({ id }) => id))('%s on a phone', (id) => {
  it('has its picture in sight with every one of its controls, under none of them, and no higher than half the screen', async () => {
    const { page, close } = await openPage(browser, `ko/embed/${id}/?repetitions=100`, PHONE);
    const lab = await grownLab(page, id);
    const shown = lab.locator('.control-group :is(input, select, button):visible');
    await expect.poll(() => shown.count()).toBeGreaterThan(3);
    const controls = await shown.all();
    for (const control of controls) {
      const { name, seen, covered, share } = await control.evaluate(async (element) => {
        const figure = element.closest('.lab')?.querySelector('.lab-figure') as Element;
        // As a thumb would: into the lower half, where the hand is.
        const { top } = element.getBoundingClientRect();
        scrollBy({ top: top - innerHeight * 0.7, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { top: high, bottom: low } = figure.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return {
          name: element.getAttribute('name') ?? element.textContent ?? '',
          seen: Math.min(innerHeight, low) - Math.max(0, high),
          covered: figure.contains(hit),
          share: low / innerHeight,
        };
      });
      expect([name, covered]).toEqual([name, false]);
      expect(seen, `${name}: pixels of the picture`).toBeGreaterThan(150);
      // Right above the first controls it is still whole; once it sticks it leaves room for them.
      if (control === controls.at(-1)) expect(share, name).toBeLessThanOrEqual(0.46);
    }
    await close();
  });
});
