import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { openMore, openPage, readout, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const BOARD = 'en/lessons/coin-flips-to-the-bell/?rows=12&probability=0.5&repetitions=1&seed=42#galton-board';

describe('the Galton board', () => {
  it('lets a ball fall along its path, into the slot where it then lies', async () => {
    const { page, complaints, close } = await openPage(browser, BOARD);
    const lab = await readyLab(page, 'galton-board');
    const ball = lab.locator('.lab-live .ball');
    const resting = lab.locator('.lab-live .board path.marker');
    const before = await resting.getAttribute('d');
    await lab.getByRole('button', { name: 'Drop one ball' }).click();
    await ball.first().waitFor({ state: 'attached' });
    await expect.poll(() => ball.count()).toBe(0);
    expect(await readout(lab, 'repetitions')).toBe(2);
    await expect.poll(() => resting.getAttribute('d')).not.toBe('');
    expect(await resting.getAttribute('d')).not.toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows the end at once where motion is to be reduced, and for a thousand balls', async () => {
    const { page, complaints, close } = await openPage(browser, BOARD, { reducedMotion: 'reduce' });
    const lab = await readyLab(page, 'galton-board');
    await lab.getByRole('button', { name: 'Drop 10 more' }).click();
    await expect.poll(() => readout(lab, 'repetitions')).toBe(11);
    expect(await lab.locator('.lab-live .ball').count()).toBe(0);
    await lab.getByRole('button', { name: 'Drop 1,000 more' }).click();
    await settled(lab);
    await expect.poll(() => readout(lab, 'repetitions')).toBe(1_011);
    expect(await lab.locator('.lab-live .ball').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes to both ends of rows and chance by keyboard', async () => {
    const { page, complaints, close } = await openPage(browser, BOARD);
    const lab = await readyLab(page, 'galton-board');
    for (const [name, low, high] of [
      ['rows', '1', '60'],
      ['probability', '0.05', '0.95'],
    ] as const) {
      const slider = lab.locator(`input[type=range][name="${name}"]`);
      const field = lab.locator(`input.control-number[name="${name}"]`);
      await slider.focus();
      await page.keyboard.press('Home');
      await expect.poll(() => field.inputValue()).toBe(low);
      await page.keyboard.press('End');
      await expect.poll(() => field.inputValue()).toBe(high);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => field.inputValue()).not.toBe(high);
    }
    await settled(lab);
    expect(await readout(lab, 'errorOfNormal')).toBeGreaterThan(0.05);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the table on a phone', () => {
  it('is the chosen row alone, until all are asked for, by keyboard too', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      'ko/lessons/when-it-fails/?n=100&trouble=drift#dependence',
      { viewport: { width: 375, height: 800 } },
    );
    const lab = await readyLab(page, 'dependence');
    await openMore(lab);
    const rows = lab.locator('.lab-asked .verdicts tbody tr:visible');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().getAttribute('aria-current')).toBe('true');
    await lab.locator('.lab-asked .verdicts-box summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(7);
    // It stays open while the picture changes.
    await lab.locator('select[name="trouble"]').selectOption('peeking');
    await settled(lab);
    expect(await rows.count()).toBe(7);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('what fails', () => {
  it.each(['independent', 'cauchy', 'pareto', 'autocorrelation', 'clusters', 'drift', 'peeking'])(
    '%s: its row of the table is marked, and only its own controls are there',
    async (trouble) => {
      const { page, complaints, close } = await openPage(
        browser,
        'en/lessons/when-it-fails/?n=100&repetitions=500#dependence',
      );
      const lab = await readyLab(page, 'dependence');
      await lab.locator('select[name="trouble"], input[name="trouble"]').first().waitFor();
      await lab.locator('select[name="trouble"]').selectOption(trouble);
      await settled(lab);
      await openMore(lab);
      const current = lab.locator('.lab-asked .verdicts tr[aria-current]');
      await expect.poll(() => current.count()).toBe(1);
      const own: Record<string, string[]> = {
        autocorrelation: ['rho'],
        clusters: ['cluster', 'icc'],
        drift: ['drift'],
        peeking: ['looks'],
      };
      for (const name of ['rho', 'cluster', 'icc', 'drift', 'looks']) {
        const there = (await lab.locator(`input.control-number[name="${name}"]`).count()) === 1;
        expect(there, name).toBe(own[trouble]?.includes(name) ?? false);
      }
      expect(await lab.innerText()).not.toMatch(/NaN|undefined/);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
