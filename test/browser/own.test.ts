import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { openPage, readout, readyLab } from '../support/site';

const LAB = 'sampling-distribution';
const PAGE = `en/lessons/central-limit-theorem/?population=data&n=5&repetitions=500#${LAB}`;
const NUMBERS = [0, 12.5, 12.5, 40, 99.99, 310.25];
const MEAN = NUMBERS.reduce((sum, value) => sum + value, 0) / NUMBERS.length;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('own numbers are in every menu of the visit, are drawn, and stay in the tab', async () => {
  const { page, complaints, close } = await openPage(browser, PAGE);
  const lab = await readyLab(page, LAB);
  const menu = lab.locator('select[name="population"]');
  const notices = page.locator('#notices');
  // Nobody has brought any: the sentence says so, with the way to one's own.
  expect(await menu.inputValue()).not.toBe('data');
  expect(await menu.locator('option[value="data"]').count()).toBe(0);
  expect(await notices.textContent()).toContain('somebody’s own numbers');
  await notices.locator('a').waitFor();
  expect(await notices.locator('a').getAttribute('href')).toMatch(/\/en\/workbench\/$/);

  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await page.evaluate((values) => {
    const different = [...new Set(values)];
    const counts = different.map((value) => values.filter((one) => one === value).length);
    sessionStorage.setItem('own-data', JSON.stringify({ name: 'orders.csv', values: different, counts }));
  }, NUMBERS);
  await page.reload();
  await readyLab(page, LAB);
  expect(await notices.textContent()).toBe('');
  expect(await menu.inputValue()).toBe('data');
  expect(await menu.locator('option[value="data"]').textContent()).toBe('Your own numbers: orders.csv');
  expect(await readout(lab, 'parameter')).toBeCloseTo(MEAN, 9);
  expect(await lab.locator('.lab-live').textContent()).toContain('Own numbers (orders.csv)');

  await menu.selectOption({ label: 'Normal' });
  await readyLab(page, LAB);
  expect(await readout(lab, 'parameter')).not.toBeCloseTo(MEAN, 3);
  await menu.selectOption('data');
  await readyLab(page, LAB);
  expect(await readout(lab, 'parameter')).toBeCloseTo(MEAN, 9);
  // Five standard errors of 500 means of five: a wrong alarm once in a million, and the seed is the page's.
  const sd = Math.sqrt(NUMBERS.reduce((sum, value) => sum + (value - MEAN) ** 2, 0) / NUMBERS.length);
  expect(Math.abs((await readout(lab, 'mean')) - MEAN)).toBeLessThan((5 * sd) / Math.sqrt(5 * 500));
  await expect.poll(() => page.url()).toContain('population=data');

  await lab.locator('[data-copy-menu]').click();
  await page.getByRole('menuitem').first().click();
  await expect
    .poll(() => page.locator('.announcer').allTextContents())
    .toContainEqual(expect.stringMatching(/do not travel|could not be copied/));

  expect(sent.filter((line) => !line.startsWith('GET ') || /99\.99|310\.25|orders/.test(line))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
