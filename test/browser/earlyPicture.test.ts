import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { address, atRest, LESSON_PAGES, newVisitor, settled } from '../support/site';
import { openSlow } from '../support/slow';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const CLT = 'en/lessons/central-limit-theorem/';

/** The file of pictures of a page. */
const PICTURES = /early\.[\w-]+\.txt$/;

/** A hand sets a slider to this share of its way. */
const moveTo = (slider: Locator, share: number): Promise<void> =>
  slider.evaluate((input: HTMLInputElement, to) => {
    input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    input.value = String(Math.round(Number(input.max) * to));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, share);

const number = (page: Page): Promise<string> => page.locator('#first fieldset input[type=text]').first().inputValue();

function firstOf(page: Page) {
  const first = page.locator('#first');
  const slider = first.locator('input[type=range]').first();
  return {
    first,
    slider,
    move: (share: number): Promise<void> => moveTo(slider, share),
    /** What it says, and where its controls stand. */
    said: () =>
      first.evaluate((host) => ({
        numbers: [...host.querySelectorAll<HTMLInputElement>('fieldset input')].map(({ value }) => value),
        sentence: host.querySelector('.setting-sentence')?.textContent,
        compared: host.querySelector('.comparison')?.textContent,
      })),
    still: (): Promise<string> => first.locator('.setting-still').innerHTML(),
  };
}

describe('the pictures of a first figure', () => {
  it.each([
    ['come with the page to a finger, which gives no sign before it touches', { ...PHONE, isMobile: true }, CLT, 1],
    [
      'do not to a finger that has a link with a setting, which they are not of',
      { ...PHONE, isMobile: true },
      `${CLT}?v=1&n=7#sampling-distribution`,
      0,
    ],
    ['wait for the first sign of a mouse', {}, CLT, 0],
  ] as const)('%s', async (_, options, path, times) => {
    const context = await newVisitor(browser, options);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (PICTURES.test(request.url())) asked.push(request.url());
    });
    await page.goto(address(path));
    await atRest(page);
    expect(asked).toHaveLength(times);
    await context.close();
  });
});

describe('a figure whose code is still on its way', () => {
  it.each([CLT, ...LESSON_PAGES.map((path) => `ko/${path}/`)])(
    'shows the picture of where its slider stands, and wakes to the same: %s',
    async (path) => {
      const { page, errors, arrive, close } = await openSlow(browser, path, PHONE);
      const { first, move, said, still } = firstOf(page);
      const before = await said();
      const built = await still();
      for (const share of [0, 1, 0.7]) await move(share);
      await expect.poll(async () => (await said()).sentence).not.toBe(before.sentence);
      const early = await said();
      expect(early.numbers).not.toEqual(before.numbers);
      expect(await still()).not.toBe(built);
      expect(await first.getAttribute('data-state')).toBeNull();
      arrive();
      await settled(first);
      expect(await said()).toEqual(early);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('follows the slider to both of its ends, and back to where it began', async () => {
    const { page, close } = await openSlow(browser, CLT, PHONE);
    const { slider, move, said } = firstOf(page);
    const before = await said();
    const [at, max] = await slider.evaluate((input: HTMLInputElement) => [Number(input.value), Number(input.max)]);
    for (const share of [0, 1]) {
      await move(share);
      await expect.poll(async () => (await said()).sentence).toContain(share === 0 ? 'n = 1,' : 'n = 1,000,');
    }
    await move(Number(at) / Number(max));
    await expect.poll(said).toEqual(before);
    await close();
  });

  it('takes the steps of keys as they are, also those before its pictures come', async () => {
    const { page, arrive, close } = await openSlow(browser, 'en/lessons/when-it-fails/', PHONE);
    let come = (): void => {};
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(PICTURES, async (route) => {
      await held;
      await route.continue();
    });
    const { first, slider, move, said } = firstOf(page);
    const before = await said();
    const at = Number(await slider.inputValue());
    const there = page.waitForResponse(PICTURES);
    await slider.focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
    come();
    await there;
    await slider.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await slider.inputValue()).toBe(String(at + 3));
    // Held by a pointer it snaps.
    await move(0.5);
    await expect.poll(async () => (await said()).sentence).not.toBe(before.sentence);
    const near = Number(await slider.inputValue());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    arrive();
    await settled(first);
    expect(await slider.inputValue()).toBe(String(near + 2));
    await close();
  });

  it('stays where the hand has set it where the lab has more to say than a picture', async () => {
    const { page, arrive, close } = await openSlow(browser, 'en/cases/is-this-prompt-better/', PHONE);
    const { first, said } = firstOf(page);
    const shareA = first.locator('input[type=range][name=shareA]');
    const before = await said();
    const there = page.waitForResponse(PICTURES);
    await moveTo(shareA, 0.1);
    await there;
    await shareA.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await shareA.inputValue()).toBe('10');
    expect((await said()).sentence).toBe(before.sentence);
    arrive();
    await settled(first);
    expect(await shareA.inputValue()).toBe('10');
    await close();
  });

  it('shows no other setting where it has no picture', async () => {
    const { page, arrive, close } = await openSlow(browser, 'ko/lessons/law-of-large-numbers/', PHONE);
    const { first, slider, move, said } = firstOf(page);
    const before = await said();
    await move(1);
    await expect.poll(async () => (await said()).sentence).not.toBe(before.sentence);
    // Its slice is further than that: the lab would say so.
    await move(0);
    await expect.poll(async () => (await said()).sentence).toBe(before.sentence);
    expect((await said()).compared).toBe(before.compared);
    expect(await slider.inputValue()).toBe('0');
    arrive();
    await settled(first);
    expect(await number(page)).toBe('1');
    await close();
  });

  it('wakes to where both of its sliders stand', async () => {
    const { page, arrive, close } = await openSlow(browser, 'en/lessons/comparing-two/', PHONE);
    const { first, said } = firstOf(page);
    const [n, effect] = [first.locator('input[type=range][name=n]'), first.locator('input[type=range][name=effect]')];
    const built = Number(await n.inputValue());
    const max = Number(await n.getAttribute('max'));
    const before = await said();
    await moveTo(n, 1);
    await expect.poll(async () => (await said()).sentence).not.toBe(before.sentence);
    await moveTo(effect, 1);
    // Back to where it was built, with the other one away from there.
    await moveTo(n, built / max);
    arrive();
    await settled(first);
    expect((await said()).numbers[0]).toBe(before.numbers[0]);
    expect(await n.inputValue()).toBe(String(built));
    expect(await effect.inputValue()).toBe(await effect.getAttribute('max'));
    await close();
  });

  it.each(['?n=50', '?n=50&repetitions=500'])('shows nothing that was built for another setting: %s', async (query) => {
    const { page, arrive, close } = await openSlow(browser, `${CLT}${query}`, PHONE);
    const { first, move, said, still } = firstOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const built = await still();
    await move(1);
    arrive();
    await settled(first);
    expect((await said()).sentence).toContain('n = 1,000,');
    expect(built).not.toBe('');
    expect(asked.filter((url) => url.endsWith('.txt'))).toEqual([]);
    await close();
  });

  it('waits for its code where the pictures do not come', async () => {
    const { page, errors, arrive, close } = await openSlow(browser, CLT, PHONE);
    await page.route(PICTURES, (route) => route.abort());
    const { first, move, said } = firstOf(page);
    await move(1);
    arrive();
    await settled(first);
    expect((await said()).sentence).toContain('n = 1,000,');
    expect(errors).toEqual([]);
    await close();
  });
});
