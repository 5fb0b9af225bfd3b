import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/core/populations/presets';
import { launchBrowser } from '../support/browser';
import { openMore, openPage, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openMenu(locale: string) {
  const opened = await openPage(browser, `${locale}/lessons/law-of-large-numbers/?v=1`);
  const lab = await readyLab(opened.page, 'running-mean');
  const menu = lab.locator('select[name="population"]');
  /** What the menu shows, and what the page has. */
  const state = async (): Promise<string[]> => {
    await settled(lab);
    await expect.poll(() => opened.page.url()).toContain('population=');
    return [await menu.inputValue(), new URL(opened.page.url()).searchParams.get('population') ?? ''];
  };
  return { ...opened, lab, menu, state };
}

describe.each(['en', 'ko'])('the menu of populations (%s)', (locale) => {
  it('is gone through by the arrow keys from end to end, each population once', async () => {
    const { page, menu, complaints, close } = await openMenu(locale);
    await menu.focus();
    const walk = async (key: string): Promise<string[]> => {
      const met: string[] = [];
      for (let last = ''; last !== (await menu.inputValue()); await page.keyboard.press(key)) {
        last = await menu.inputValue();
        met.push(last);
      }
      return met;
    };
    await walk('ArrowUp');
    const down = await walk('ArrowDown');
    expect(down.slice(0, PRESETS.length)).toEqual(PRESETS.map(({ population }) => population));
    expect(down.at(-1)).toBe('drawn');
    expect(new Set(down).size).toBe(down.length);
    expect(await walk('ArrowUp')).toEqual(down.reverse());
    expect(complaints).toEqual([]);
    await close();
  });

  it('leaves a preset for its family when a parameter is changed, and comes back', async () => {
    const { lab, menu, state, close } = await openMenu(locale);
    await menu.selectOption('log-normal:3.5,1');
    expect(await state()).toEqual(['log-normal:3.5,1', 'log-normal:3.5,1']);
    await openMore(lab);
    const sigma = lab.locator('input[name="population.sigma"]');
    await sigma.fill('1.2');
    await expect.poll(state).toEqual(['log-normal', 'log-normal:3.5,1.2']);
    expect(await sigma.evaluate((field) => field === document.activeElement)).toBe(true);
    await sigma.fill('1');
    await expect.poll(state).toEqual(['log-normal:3.5,1', 'log-normal:3.5,1']);
    await close();
  });

  it('takes every family by its id, also one that a preset stands for', async () => {
    const { lab, menu, state, close } = await openMenu(locale);
    await menu.selectOption('log-normal');
    await expect.poll(state).toEqual(['log-normal', 'log-normal:0,1']);
    await menu.selectOption('zero-inflated');
    await expect.poll(state).toEqual(['zero-inflated:0.05,3,1', 'zero-inflated:0.05,3,1']);
    await menu.selectOption('die');
    await expect.poll(state).toEqual(['die:6', 'die:6']);
    // Once more, now that nothing changes.
    await menu.selectOption('die');
    await expect.poll(state).toEqual(['die:6', 'die:6']);
    await openMore(lab);
    await lab.locator('input[name="population.sides"]').fill('20');
    await expect.poll(state).toEqual(['die', 'die:20']);
    await close();
  });
});
