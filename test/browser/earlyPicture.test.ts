import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { LESSON_PAGES, settled } from '../support/site';
import { openSlow } from '../support/slow';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const CLT = 'en/lessons/central-limit-theorem/';

function firstOf(page: Page) {
  const first = page.locator('#first');
  const slider = first.locator('input[type=range]').first();
  return {
    first,
    slider,
    /** Its first slider where a hand has set it to this share of its way. */
    move: (share: number): Promise<void> =>
      slider.evaluate((input: HTMLInputElement, to) => {
        input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        input.value = String(Math.round(Number(input.max) * to));
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, share),
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

  it("takes a key's step where it has a picture of it, and waits for its code where it has none", async () => {
    const { page, arrive, close } = await openSlow(browser, 'en/lessons/when-it-fails/', PHONE);
    const { first, slider, move, said } = firstOf(page);
    const before = await said();
    const at = Number(await slider.inputValue());
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe(String(at + 1));
    // Once the pictures are there, too.
    await move(0.5);
    await expect.poll(async () => (await said()).sentence).not.toBe(before.sentence);
    const near = Number(await slider.inputValue());
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => slider.inputValue()).toBe(String(near + 1));
    arrive();
    await settled(first);
    expect(await slider.inputValue()).toBe(String(near + 1));
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
    await page.route(/early\.[\w-]+\.txt/, (route) => route.abort());
    const { first, move, said } = firstOf(page);
    await move(1);
    arrive();
    await settled(first);
    expect((await said()).sentence).toContain('n = 1,000,');
    expect(errors).toEqual([]);
    await close();
  });
});
