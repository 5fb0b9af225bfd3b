import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { grownLab, openPage, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Labs that draw one after the other, the title that counts, and what moves. */
const LABS = [
  ['sampling-distribution', '.distribution', '.motion circle'],
  ['sampling', '.distribution', '.motion circle'],
  ['interval-coverage', '.intervals', '.motion circle'],
  ['galton-board', '.binomial', '.falling circle'],
] as const;
const QUERY = '?n=5&repetitions=20&rows=6';

const draw = (lab: Locator, button: number): Promise<void> => lab.locator('.draw-buttons button').nth(button).click();
const counted = async (lab: Locator, panel: string): Promise<number> =>
  Number(/\d+/.exec((await lab.locator(`${panel} .chart-title`).first().innerHTML()).replace(/^\D*\d+ of /, ''))?.[0]);

describe.each(LABS)('%s', (id, panel, moving) => {
  it('shows one more on its way, counts it when it has landed, and leaves nothing behind', async () => {
    const { page, complaints, close } = await openPage(browser, `en/embed/${id}/${QUERY}`);
    const lab = await grownLab(page, id);
    expect(await counted(lab, panel)).toBe(20);
    await draw(lab, 0);
    await lab.locator(moving).first().waitFor({ state: 'attached' });
    expect(await lab.getAttribute('data-state')).toBe('running');
    expect(await counted(lab, panel)).toBe(20);
    expect(await lab.locator('output[name=repetitions]').first().getAttribute('data-value')).toBe('20');
    await settled(lab);
    expect(await counted(lab, panel)).toBe(21);
    expect(await lab.locator('output[name=repetitions]').first().getAttribute('data-value')).toBe('21');
    expect(await lab.locator(moving).count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('ends as it would without having moved', async () => {
    const there = await openPage(browser, `en/embed/${id}/${QUERY}`);
    const moved = await grownLab(there.page, id);
    for (const button of [0, 1, 2]) {
      await draw(moved, button);
      await settled(moved);
    }
    const marks = (lab: Locator): Promise<string> =>
      lab.locator('.lab-live').evaluate((box) => box.innerHTML.replace(/url\([^)]*\)| id="[^"]*"/g, ''));
    const still = await openPage(browser, `en/embed/${id}/${QUERY.replace('=20&', '=131&')}`, {
      reducedMotion: 'reduce',
    });
    const rested = await grownLab(still.page, id);
    expect(await marks(moved)).toBe(await marks(rested));
    // Who asks for no motion has the end at once.
    await draw(rested, 0);
    expect(await rested.locator(moving).count()).toBe(0);
    await settled(rested);
    expect(await counted(rested, panel)).toBe(132);
    await there.close();
    await still.close();
  });

  it('is broken off by whatever the reader does next', async () => {
    const { page, close } = await openPage(browser, `en/embed/${id}/${QUERY}`);
    const lab = await grownLab(page, id);
    await draw(lab, 1);
    await lab.locator(moving).first().waitFor({ state: 'attached' });
    const slider = lab.locator('.controls-bar input[type=range]').first();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await settled(lab);
    expect(await lab.locator(moving).count()).toBe(0);
    expect(await counted(lab, panel)).toBe(30);
    await close();
  });
});
