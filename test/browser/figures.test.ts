import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { address, copied, LOCALES, openPage, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const LESSON = 'lessons/central-limit-theorem/';
const ONE = 'sampling-distribution-repetitions-1';
const THOUSAND = 'sampling-distribution-n-1000';

async function woken(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`[data-figure][id="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await figure.and(page.locator('[data-state="ready"]')).waitFor();
  return figure;
}

const picture = (figure: Locator): Promise<string> => figure.locator('.lab-live').innerHTML();
const number = (figure: Locator, name: string): Promise<string> =>
  figure.locator(`input[name="${name}"]:not([type=range])`).inputValue();

describe.each(LOCALES)('a figure of the text, in %s', (locale) => {
  it('is moved in place by keyboard, and leaves the page and other figures as they are', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/${LESSON}`);
    const one = await woken(page, THOUSAND);
    const before = await picture(one);
    const { x, y, height } = (await one.boundingBox()) ?? { x: 0, y: 0, height: 0 };
    const slider = one.locator('input[type=range]').first();
    await slider.focus();
    await page.keyboard.press('Home');
    await settled(one);
    await expect.poll(() => picture(one)).not.toBe(before);
    expect(await number(one, 'n')).toBe('1');
    expect(await number(await woken(page, ONE), 'n')).toBe('5');
    expect(new URL(page.url()).search).not.toContain('n=1&');
    await page.locator(`[id="${THOUSAND}"]`).scrollIntoViewIfNeeded();
    expect(await one.boundingBox()).toMatchObject({ x, height });
    expect(y).toBeGreaterThanOrEqual(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws one more at the press of a button, says it, and compares what it observed', async () => {
    const { page, close } = await openPage(browser, `${locale}/${LESSON}`, { reducedMotion: 'reduce' });
    const figure = await woken(page, ONE);
    const said = figure.locator('[aria-live=polite]').first();
    const first = await said.innerText();
    for (let more = 0; more < 2; more++) {
      await figure.locator('.draw-buttons button').nth(1).click();
      await settled(figure);
    }
    await expect.poll(() => said.innerText()).not.toBe(first);
    const error = figure.locator('output[name="standardError"]');
    expect(Number(await error.getAttribute('data-value'))).toBeGreaterThan(0);
    expect(await figure.locator('.readout-error').innerText()).toContain('±');
    await close();
  });

  it('is opened by its link as it was, and nothing else is', async () => {
    const { page, close } = await openPage(browser, `${locale}/${LESSON}`);
    const figure = await woken(page, THOUSAND);
    await figure.locator('input[name="n"]:not([type=range])').fill('77');
    await page.keyboard.press('Enter');
    await settled(figure);
    const shown = await picture(figure);
    const link = await copied(page, figure.locator('[data-copy-menu]'));
    expect(new URL(link).searchParams.get('n')).toBe('77');
    expect(new URL(link).hash).toBe(`#${THOUSAND}`);
    await close();

    const there = await openPage(browser, link);
    const again = await woken(there.page, THOUSAND);
    expect(await number(again, 'n')).toBe('77');
    expect(await picture(again)).toBe(shown);
    expect(await again.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    await there.close();
  });

  it('is moved by the number in the sentence beside it', async () => {
    const { page, close } = await openPage(browser, `${locale}/lessons/coin-flips-to-the-bell/`);
    const figure = await woken(page, 'galton-board-rows-12-probability-0.5-repetitions-1');
    const scrub = page.locator('.scrub[name="rows"]').first();
    await scrub.fill('7');
    await page.keyboard.press('Enter');
    await expect.poll(() => number(figure, 'rows')).toBe('7');
    await figure.locator('input[type=range]').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scrub.inputValue()).toBe('8');
    await close();
  });

  it('and so is what the sentence computes from that number', async () => {
    const { page, close } = await openPage(browser, `${locale}/lessons/when-it-fails/`);
    const section = page.locator('.section[aria-labelledby="peeking"]');
    const chance = section.locator('output[data-value-of="falseAlarmRate"]').first();
    const at20 = Number(await chance.getAttribute('data-value'));
    const figure = await woken(page, 'dependence-trouble-peeking-looks-20');
    const scrub = section.locator('.scrub[name="looks"]');
    await scrub.fill('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => number(figure, 'looks')).toBe('5');
    // The text names the chance at 5 looks as well, second to last.
    const at5 = Number(await section.locator('output.value').nth(-2).getAttribute('data-value'));
    expect(at5).toBeLessThan(at20);
    await expect.poll(async () => Number(await chance.getAttribute('data-value'))).toBe(at5);
    await close();
  });

  it('grows into the whole lab where it stands, at what it shows, and back', async () => {
    const { page, complaints, close } = await openPage(browser, `${locale}/${LESSON}`);
    const figure = await woken(page, THOUSAND);
    await figure.locator('input[name="n"]:not([type=range])').fill('77');
    await page.keyboard.press('Enter');
    await settled(figure);
    const small = await picture(figure);
    const top = (): Promise<number> => figure.evaluate((box) => box.getBoundingClientRect().top + scrollY);
    const before = await top();
    const button = figure.locator('[data-grow]');
    await button.focus();
    await page.keyboard.press('Enter');
    await figure.locator('.lab-foot').waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await top()).toBe(before);
    expect(await number(figure, 'n')).toBe('77');
    // What the figure had no control for is the page's, as everywhere in it.
    await figure.locator('select[name="population"]').selectOption('die:6');
    await figure.locator('.lab-more-button').click();
    await expect.poll(() => figure.locator('.readouts').isVisible()).toBe(true);
    await expect.poll(() => figure.locator('.lab-live .population .chart-title').innerHTML()).toMatch(/Die|주사위/);
    expect(await violations(page)).toEqual([]);
    await button.click();
    await expect.poll(() => figure.locator('.lab-foot').count()).toBe(0);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await top()).toBe(before);
    expect(await number(figure, 'n')).toBe('77');
    expect(await picture(figure)).not.toBe(small);
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes what it shows along to the whole lab, and Back returns', async () => {
    const { page, close } = await openPage(browser, `${locale}/${LESSON}`);
    const figure = await woken(page, THOUSAND);
    await figure.locator('input[name="n"]:not([type=range])').fill('77');
    await page.keyboard.press('Enter');
    await figure.locator('[data-grow]').click();
    await figure.locator('a.setting-link').click();
    const lab = page.locator('section[data-lab="sampling-distribution"]');
    await expect.poll(() => number(lab, 'n')).toBe('77');
    await page.goBack();
    await expect.poll(() => number(lab, 'n')).toBe('5');
    await close();
  });
});

it('grows when it wakes, where somebody asked it to before', async () => {
  const { page, complaints, close } = await openPage(browser, 'favicon.svg');
  let letCome: () => void = () => {};
  const late = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  // As on a slow line: the page is there, what moves its figures is not, nor any other script that can wait.
  await page.route(/_astro\/(?!head\.)[^/]*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(address(`en/${LESSON}`), { waitUntil: 'commit' });
  const figure = page.locator(`[data-figure][id="${THOUSAND}"]`);
  await figure.locator('[data-grow]').click();
  expect(await figure.getAttribute('data-grown')).toBe(null);
  letCome();
  await figure.and(page.locator('[data-grown]')).waitFor();
  await figure.locator('.lab-foot').waitFor();
  expect(await figure.locator('[data-grow]').getAttribute('aria-expanded')).toBe('true');
  expect(complaints).toEqual([]);
  await close();
});

it('a figure far from the screen does not draw', async () => {
  const { page, close } = await openPage(browser, `en/${LESSON}?v=1`);
  const figure = await woken(page, ONE);
  const lab = page.locator('section[data-lab="sampling-distribution"]');
  await page.locator('footer').scrollIntoViewIfNeeded();
  await lab.evaluate((element) => element.scrollIntoView());
  await lab.and(page.locator('[data-state="ready"]')).waitFor();
  await lab.locator('input[name="n"]:not([type=range])').fill('9');
  await page.keyboard.press('Enter');
  await settled(lab);
  const axis = (): Promise<string> => figure.locator('.lab-live').innerText();
  const before = await axis();
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(axis).not.toBe(before);
  expect(await number(figure, 'n')).toBe('9');
  await close();
});
