import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { LOCALES, openMore, openPage, readout, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CLT =
  'en/lessons/central-limit-theorem/?v=1&population=exponential:1&n=30&repetitions=50&seed=1#sampling-distribution';
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** Lightness of a computed colour of an element, 0 to 1. */
const lightness = (element: Locator, property: string): Promise<number> =>
  element.evaluate((one, name) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(one)
        .getPropertyValue(name)
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return (red + green + blue) / 765;
  }, property);

describe('colours', () => {
  it('are the reader\u2019s where the system gives them, and black on white on paper, whatever is chosen', async () => {
    const { page, close } = await openPage(browser, 'en/about/');
    const choose = (theme: string): Promise<void> =>
      page.evaluate((kept) => localStorage.setItem('theme', kept), theme);
    await choose('light');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(new URL('../embed/sampling-distribution/', page.url()).href);
    const lab = await readyLab(page, 'sampling-distribution');
    const title = lab.locator('.chart-title').first();
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    for (const text of [
      title,
      lab.locator('.chart text.direct-label').first(),
      lab.locator('[aria-label="x-axis tick label"] text').first(),
    ])
      expect(await lightness(text, 'fill')).toBeGreaterThan(0.5);
    const area = lab.locator('.chart .role-population.area, .chart .role-population').first();
    expect(await lightness(area, '--mark')).toBeGreaterThanOrEqual(0);
    // The choice holds again as soon as the system gives none.
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await choose('dark');
    await page.reload();
    await readyLab(page, 'sampling-distribution');
    expect(await lightness(title, 'fill')).toBeGreaterThan(0.5);
    await page.emulateMedia({ media: 'print' });
    expect(await lightness(title, 'fill')).toBeLessThan(0.1);
    expect(await lightness(page.locator('body'), 'color')).toBeLessThan(0.1);
    await close();
  });
});

describe('a narrow view', () => {
  it('at 400% has menus whole in it, and a sentence for what cannot be read', async () => {
    const { page, complaints, close } = await openPage(browser, CLT, {
      viewport: { width: 320, height: 256 },
      reducedMotion: 'reduce',
    });
    const lab = await readyLab(page, 'sampling-distribution');
    for (const button of [lab.locator('[data-copy-menu]'), lab.locator('.lab-menu [aria-haspopup=menu]').last()]) {
      await button.focus();
      await page.keyboard.press('Enter');
      const menu = page.locator('[role=menu]');
      await menu.waitFor();
      const { x = -1, y = -1, width = 999, height = 999 } = (await menu.boundingBox()) ?? {};
      expect([x >= 0, y >= 0, x + width <= 320, y + height <= 256], `${x} ${y} ${width} ${height}`).toEqual(
        Array(4).fill(true),
      );
      await page.keyboard.press('Escape');
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    const field = lab.locator('input.control-number[name="n"]');
    await field.focus();
    await field.selectText();
    await page.keyboard.type('1/20');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('30');
    expect(await lab.locator('.lab-remarks').innerText()).toContain('not a number');
    await settled(lab);
    expect(await readout(lab, 'sampleSize')).toBe(30);
    await field.fill('n = 1,000 draws');
    await page.keyboard.press('Enter');
    await settled(lab);
    expect(await readout(lab, 'sampleSize')).toBe(1_000);

    const scrub = page.locator('input.scrub[name="n"]').first();
    await scrub.scrollIntoViewIfNeeded();
    await scrub.fill('many');
    await page.keyboard.press('Enter');
    const note = page.locator('.copy-note');
    await note.waitFor();
    expect(await note.innerText()).toContain('not a number');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    'en/',
    'en/about/',
    'en/lessons/when-it-fails/',
    'ko/lessons/confidence-intervals/',
    'ko/lessons/coin-flips-to-the-bell/',
  ])('does not scroll sideways with letters of twice the size: /%s', async (path) => {
    const { page, close } = await openPage(browser, path, { viewport: { width: 390, height: 844 } });
    // A reader is there.
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      scrollTo(0, 0);
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => violations(page, 'main', ['scrollable-region-focusable'])).toEqual([]);
    await close();
  });
});

describe('a key that is held while presenting', () => {
  it('leaves a page that works, though the browser takes no more addresses', async () => {
    const { page, complaints, close } = await openPage(browser, 'favicon.svg');
    // As Safari does, and sooner: eight in a moment.
    await page.addInitScript(() => {
      const write = history.replaceState.bind(history);
      let left = 8;
      setInterval(() => {
        left = 8;
      }, 3_000);
      history.replaceState = (...args) => {
        if (left-- <= 0) throw new DOMException('too often', 'SecurityError');
        write(...args);
      };
    });
    await page.goto(new URL('/en/lessons/coin-flips-to-the-bell/?present', page.url()).href);
    const place = page.locator('.present-place');
    await place.waitFor();
    const first = await place.innerText();
    await page.keyboard.press('PageDown');
    for (let press = 0; press < 40; press++) await page.keyboard.press(press % 2 ? 'PageDown' : 'PageUp');
    expect(await place.innerText()).not.toBe('');
    await page.keyboard.press('PageUp');
    await expect.poll(() => place.innerText()).toBe(first);
    await page.keyboard.press('Escape');
    await page.locator('.present-bar').waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).not.toContain('present');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.each(LOCALES)('the picture by ear, in %s', (locale) => {
  it('says what is heard, ends by itself, by another press, and by another picture', async () => {
    // All of its variables: a sentence about the link would come while something is being pressed.
    const whole = 'v=1&population=die:6&n=100&paths=3&seed=42&epsilon=0.1&slice=100&show=mean';
    const { page, complaints, close } = await openPage(browser, `${locale}/embed/running-mean/?${whole}`);
    await page.locator('[data-grow][data-awake]').click();
    const lab = await readyLab(page, 'running-mean');
    await openMore(lab);
    const button = lab.locator('.lab-heard button');
    const said = lab.locator('.lab-heard [role=status]');
    const name = await button.innerText();
    await button.click();
    await expect.poll(() => said.innerText()).toContain('100');
    expect(await button.innerText()).not.toBe(name);
    await button.click();
    await expect.poll(() => button.innerText()).toBe(name);
    await button.click();
    await expect.poll(() => said.innerText()).not.toBe('');
    expect(await violations(page, '.lab-heard')).toEqual([]);
    await lab.locator('input[type=range][name=n]').press('ArrowRight');
    await expect.poll(() => said.innerText()).toBe('');
    await settled(lab);
    await button.click();
    await expect.poll(() => said.innerText()).not.toBe('');
    await expect.poll(() => said.innerText()).toBe('');
    expect(await button.innerText()).toBe(name);
    expect(complaints).toEqual([]);
    await close();
  });
});
