import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { layoutOf } from '../../src/labs/registry/layouts';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { changesByKeys, isAt, tabRound } from '../support/byKeys';
import { openMore, openPage, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the menu of the button that has the focus, goes through it and closes it: the focus is where it was. */
async function throughMenu(page: Page): Promise<void> {
  const menu = page.locator('[role=menu]');
  await page.keyboard.press('Enter');
  await menu.waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('menu');
}

/** Starts and ends the sound of the button that has the focus. */
async function throughSound(page: Page): Promise<void> {
  const said = page.locator('.lab-heard [role=status]');
  expect(await said.innerText()).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => said.innerText()).toMatch(/^You hear/);
  await page.keyboard.press('Escape');
  await expect.poll(() => said.innerText()).toBe('');
}

/** What a round of the Tab key has come by. */
interface Round {
  /** Stops that it should have come by, and controls that no key changed. */
  readonly faults: string[];
  readonly controls: number;
  readonly menus: number;
  readonly sounds: number;
}

/** Tabs once through the page, changes each control and back, opens and closes each menu, begins and ends the sound. */
async function round(page: Page, lab: Locator): Promise<Round> {
  const stuck: string[] = [];
  const come = { controls: 0, menus: 0, sounds: 0 };
  const missed = await tabRound(page, async () => {
    const here = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');
    const changes = await changesByKeys(page);
    if (changes !== null) come.controls++;
    if (changes === false) stuck.push(here);
    if (await isAt(page, '[aria-haspopup=menu]')) {
      come.menus++;
      await throughMenu(page);
    } else if (await isAt(page, '.lab-heard button')) {
      come.sounds++;
      await settled(lab);
      await throughSound(page);
    }
  });
  return { faults: [...missed, ...stuck], ...come };
}

it('a figure is reached whole by keys alone, and grows', async () => {
  const { page, complaints, close } = await openPage(browser, 'en/embed/sampling-distribution/?v=1&repetitions=50');
  const lab = await readyLab(page, 'sampling-distribution');
  const { faults, controls } = await round(page, lab);
  expect(faults).toEqual([]);
  expect(controls).toBeGreaterThanOrEqual(2);
  await page.locator('[data-grow]').focus();
  await page.keyboard.press('Enter');
  await lab.locator('.lab-foot').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

describe.each(EXPERIMENTS.map(({ id }) => id))('%s by keys alone', (id) => {
  it('is reached whole, each control changes, menus close, its sound ends, nothing holds the focus', async () => {
    const { page, complaints, close } = await openPage(browser, `en/embed/${id}/?v=1&repetitions=50`);
    const lab = await readyLab(page, id);
    await lab.locator('[data-grow]').press('Enter');
    await lab.locator('.lab-foot').waitFor();
    await openMore(lab);
    await settled(lab);
    const { faults, controls, menus, sounds } = await round(page, lab);
    expect(faults).toEqual([]);
    expect(controls).toBeGreaterThan(4);
    expect(menus).toBeGreaterThanOrEqual(2);
    expect(sounds).toBe(layoutOf(id).heard ? 1 : 0);
    // Every target is 24 pixels wide and high, or has that room.
    expect(await violations(page, 'html', ['target-size'])).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
