import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { launchBrowser } from '../support/browser';
import { address, LOCALES, newVisitor } from '../support/site';
import { openSlow } from '../support/slow';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CLT = 'lessons/central-limit-theorem/';
const ONE = 'sampling-distribution-repetitions-1';

const figure = (page: Page, id: string): Locator => page.locator(`[data-figure][id="${id}"]`);
const ready = (one: Locator, page: Page): Promise<void> => one.and(page.locator('[data-state="ready"]')).waitFor();
const number = (one: Locator, name: string): Promise<string> =>
  one.locator(`input[name="${name}"]:not([type=range])`).inputValue();

describe.each(LOCALES)('before a figure is awake, in %s', (locale) => {
  it('its slider is live and is dragged by the very first thing a reader does', async () => {
    const { page, errors, arrive, close } = await openSlow(browser, `${locale}/${CLT}`, {
      viewport: { width: 1440, height: 900 },
    });
    const first = figure(page, 'first');
    expect(await page.locator(':is(.controls, .setting-controls) > fieldset:disabled').count()).toBe(0);
    const slider = first.locator('input[type=range]');
    const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const before = Number(await number(first, 'n'));
    const at = Number(await slider.inputValue()) / Number(await slider.getAttribute('max'));
    await page.mouse.move(x + 8 + at * (width - 16), y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 0.9 * width, y + height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await first.getAttribute('data-state')).toBeNull();
    const dragged = await slider.inputValue();
    arrive();
    await ready(first, page);
    expect(await slider.inputValue()).toBe(dragged);
    expect(Number(await number(first, 'n'))).toBeGreaterThan(10 * before);
    expect(errors).toEqual([]);
    await close();
  });

  it('goes on following a drag in the middle of which it wakes', async () => {
    const { page, arrive, close } = await openSlow(browser, `${locale}/${CLT}`);
    const first = figure(page, 'first');
    const slider = first.locator('input[type=range]');
    const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + 0.2 * width, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 0.4 * width, y + height / 2, { steps: 3 });
    arrive();
    await ready(first, page);
    const middle = Number(await number(first, 'n'));
    await page.mouse.move(x + 0.8 * width, y + height / 2, { steps: 3 });
    await page.mouse.up();
    await expect.poll(async () => Number(await number(first, 'n'))).toBeGreaterThan(middle);
    await close();
  });

  it('a tap on a draw button draws', async () => {
    const { page, errors, arrive, close } = await openSlow(browser, `${locale}/${CLT}`, {
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    });
    const one = figure(page, ONE);
    const ten = one.locator('.draw-buttons button').nth(1);
    await ten.tap();
    expect(await one.getAttribute('data-state')).toBeNull();
    arrive();
    await ready(one, page);
    await expect.poll(() => one.locator('.lab-live .distribution .chart-title').textContent()).toContain('11');
    expect(errors).toEqual([]);
    await close();
  });

  it('as many taps as there were are taken on from where a link has it', async () => {
    const { page, arrive, close } = await openSlow(browser, `${locale}/${CLT}?v=1&repetitions=50#${ONE}`, {
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    });
    const one = figure(page, ONE);
    const ten = one.locator('.draw-buttons button').nth(1);
    for (let tap = 0; tap < 3; tap++) await ten.tap();
    arrive();
    await ready(one, page);
    await expect.poll(() => one.locator('.lab-live .distribution .chart-title').textContent()).toContain('80');
    await close();
  });

  it('is moved by keyboard and by typing, and Enter leaves the page where it is', async () => {
    const { page, arrive, close } = await openSlow(browser, `${locale}/${CLT}`);
    const first = figure(page, 'first');
    const slider = first.locator('input[type=range]');
    const before = Number(await slider.inputValue());
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const one = figure(page, ONE);
    await one.locator('input[name="n"]:not([type=range])').fill('77');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    arrive();
    await ready(one, page);
    expect(await number(one, 'n')).toBe('77');
    await first.scrollIntoViewIfNeeded();
    await ready(first, page);
    expect(Number(await slider.inputValue())).toBe(before + 2);
    await close();
  });
});

describe('what a figure needs', () => {
  it.each(EXPERIMENTS.filter((_, index) => index % 3 === 0))('is asked for at once: $id', async ({ id }) => {
    const context = await newVisitor(browser);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      const [, name] = /_astro\/(.*)\.js$/.exec(request.url()) ?? [];
      if (name) asked.push(name);
    });
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    // It stays away as on a slow network: what it imports is not known from it.
    await page.route(/EmbedIsland/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(address(`en/embed/${id}/`));
    const lists = page.locator('astro-island[data-needs]').first();
    const [needs, workersNeed] = await lists.evaluate(({ dataset }) =>
      [dataset.needs, dataset.workersNeed].map((list) => (list ?? '').split(' ')),
    );
    expect(needs?.length).toBeGreaterThan(10);
    expect(workersNeed?.length).toBeGreaterThan(1);
    await expect
      .poll(() => [...(needs ?? []), ...(workersNeed ?? [])].filter((name) => !asked.includes(name)))
      .toEqual([]);
    const before = new Set(asked);
    arrive();
    await page.locator(`section[data-lab="${id}"][data-state="ready"]`).waitFor();
    expect(asked.filter((name) => !before.has(name))).toEqual([]);
    await context.close();
  });
});

it('the first figure of a page does not wait for the rest of the page', async () => {
  const html = await (await fetch(address(`en/${CLT}`))).text();
  const [first = '', second = ''] = html.match(/<astro-island\b[^>]*>/g) ?? [];
  expect(first).not.toContain('await-children');
  expect(second).toContain('await-children');
});
