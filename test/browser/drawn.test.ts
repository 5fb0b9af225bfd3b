import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { openPage, readout, readyLab } from '../support/site';

const PAGE = 'en/lessons/central-limit-theorem/?population=drawn&n=5&repetitions=500#sampling-distribution';
const LAB = 'sampling-distribution';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const heightsOf = (lab: Locator): Promise<number[]> =>
  lab.locator('.bars-area input').evaluateAll((bars) => bars.map((bar) => Number((bar as HTMLInputElement).value)));

describe('a population drawn by hand', () => {
  it('is drawn with the mouse among the controls and on its chart, and travels in the link', async () => {
    const { page, complaints, close } = await openPage(browser, PAGE);
    const lab = await readyLab(page, LAB);
    const before = await heightsOf(lab);
    const area = lab.locator('.bars-area');
    await area.scrollIntoViewIfNeeded();
    const box = (await area.boundingBox()) as { x: number; y: number; width: number; height: number };
    await page.mouse.move(box.x + 2, box.y + box.height - 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, box.y + 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => heightsOf(lab)).not.toEqual(before);
    const ramp = await heightsOf(lab);
    expect(ramp).toEqual([...ramp].sort((a, b) => a - b));
    expect(ramp.at(-1)).toBeGreaterThan(90);
    await readyLab(page, LAB);
    // More of the population is high, so its mean is above the middle.
    expect(await readout(lab, 'parameter')).toBeGreaterThan(60);

    const chart = lab.locator('.lab-live .chart.population');
    await chart.scrollIntoViewIfNeeded();
    const sheet = (await lab.locator('.lab-live .drawing-sheet').boundingBox()) as typeof box;
    await page.mouse.move(sheet.x + sheet.width - 4, sheet.y + 2);
    await page.mouse.down();
    await page.mouse.move(sheet.x + sheet.width / 2 + 4, sheet.y + sheet.height - 1, { steps: 10 });
    await page.mouse.up();
    await expect.poll(async () => (await heightsOf(lab))[10]).toBeLessThan(10);
    await readyLab(page, LAB);
    const [shape, mean] = [await heightsOf(lab), await readout(lab, 'parameter')];

    await expect.poll(() => page.url()).toContain(`drawn:0,100,${shape.join(',')}`);
    const other = await openPage(browser, page.url());
    const again = await readyLab(other.page, LAB);
    expect(await heightsOf(again)).toEqual(shape);
    expect(await readout(again, 'parameter')).toBe(mean);
    expect([...complaints, ...other.complaints]).toEqual([]);
    await other.close();
    await close();
  });

  it('is drawn by keyboard, bar by bar, and is one stop on the way through the page', async () => {
    const { page, complaints, close } = await openPage(browser, PAGE);
    const lab = await readyLab(page, LAB);
    const before = await heightsOf(lab);
    // The link needs it: it is open.
    await lab.locator('.present-button').focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    expect(await focused()).toBe('population.h1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('population.h3');
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await heightsOf(lab))[2]).toBe((before[2] as number) + 1);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await heightsOf(lab))[2]).toBe((before[2] as number) - 9);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await heightsOf(lab))[2]).toBe(0);
    await page.keyboard.press('End');
    await expect.poll(async () => (await heightsOf(lab))[2]).toBe(99);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('population.min');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is drawn with a finger, without moving the page', async () => {
    const { page, complaints, close } = await openPage(browser, PAGE, {
      viewport: { width: 375, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    const lab = await readyLab(page, LAB);
    const area = lab.locator('.bars-area');
    await area.scrollIntoViewIfNeeded();
    const before = await heightsOf(lab);
    const scrolled = await page.evaluate(() => window.scrollY);
    const box = (await area.boundingBox()) as { x: number; y: number; width: number; height: number };
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', x: number, y: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    await touch('touchStart', box.x + 3, box.y + 5);
    for (let k = 1; k <= 8; k++) await touch('touchMove', box.x + (box.width * k) / 9, box.y + 5 + 8 * k);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => heightsOf(lab)).not.toEqual(before);
    expect((await heightsOf(lab))[0]).toBeGreaterThan(90);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    expect(complaints).toEqual([]);
    await close();
  });
});
