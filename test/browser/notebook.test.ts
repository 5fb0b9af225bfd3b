import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { copied, openMore, openPage, readout, readouts, readyLab, settled, type } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Uncovered, at the page's own setting. */
const CLT = 'en/lessons/central-limit-theorem/?v=1';
const AT = (query: string): string => `en/lessons/central-limit-theorem/?${query}#sampling-distribution`;

const copiedLink = (page: Page, lab: Locator): Promise<string> => copied(page, lab.locator('[data-copy-menu]'));

describe('the sampling distribution', () => {
  it('agrees with theory after 10,000 repetitions, within four Monte Carlo errors', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      AT('population=exponential:1&n=5&repetitions=100&seed=7'),
    );
    const lab = await readyLab(page, 'sampling-distribution');
    await type(lab, 'n', '30');
    await type(lab, 'repetitions', '10000');
    const standardError = 1 / Math.sqrt(30);
    expect(await readout(lab, 'theoreticalStandardError')).toBeCloseTo(standardError, 12);
    expect(Math.abs((await readout(lab, 'mean')) - 1)).toBeLessThan((4 * standardError) / Math.sqrt(10_000));
    // The variance of the sample standard deviation of R values with excess kurtosis k is about sd^2 (k + 2) / (4 R).
    const errorOfStandardError = standardError * Math.sqrt((6 / 30 + 2) / 40_000);
    expect(Math.abs((await readout(lab, 'standardError')) - standardError)).toBeLessThan(4 * errorOfStandardError);
    expect(await readout(lab, 'repetitions')).toBe(10_000);
    expect(complaints).toEqual([]);
    await close();
  });

  it('narrows when n is dragged, and leaves the population where it is', async () => {
    const { page, close } = await openPage(browser, AT('population=exponential:1&n=2&repetitions=1000&seed=7'));
    const lab = await readyLab(page, 'sampling-distribution');
    const wide = await readout(lab, 'standardError');
    const population = lab.locator('svg').first();
    const before = await population.innerHTML();
    const slider = lab.locator('input[type=range][name="n"]').first();
    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider has no box');
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++)
      await page.mouse.move(box.x + (box.width * step) / 20, box.y + box.height / 2);
    await page.mouse.up();
    await settled(lab);
    const n = Number(await lab.locator('input[name="n"]:not([type=range])').first().inputValue());
    expect(n).toBeGreaterThan(10);
    expect(await readout(lab, 'standardError')).toBeLessThan(wide / 2);
    expect(await population.innerHTML()).toBe(before);
    await close();
  });

  it('replays a copied link in a fresh browser, figure by figure', async () => {
    const first = await openPage(browser, AT('population=log-normal:0,1&n=12&repetitions=5000&seed=99'));
    const lab = await readyLab(first.page, 'sampling-distribution');
    await type(lab, 'n', '17');
    const figures = await readouts(lab);
    const link = await copiedLink(first.page, lab);
    expect(link).toContain('v=1');
    expect(link).toContain('n=17');
    expect(link).toContain('population=log-normal:0,1');
    await first.close();

    const second = await openPage(browser, link);
    expect(await readouts(await readyLab(second.page, 'sampling-distribution'))).toEqual(figures);
    await second.close();
  });

  it('shows nothing of an older setting once n has changed in the middle of a run', async () => {
    const { page, close } = await openPage(browser, AT('population=log-normal:0,1&n=3&repetitions=10&seed=1'));
    const lab = await readyLab(page, 'sampling-distribution');
    // Every state of the readouts, as they are painted.
    await lab.evaluate((section) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const value = (name: string): string =>
          section.querySelector(`output[name="${name}"]`)?.getAttribute('data-value') ?? '';
        const state = `${value('sampleSize')} ${value('theoreticalStandardError')} ${value('standardError')} ${value('repetitions')}`;
        // Until the first new picture the last one stays; something else, say the progress, may change beside it.
        if (state !== seen.at(-1)) seen.push(state);
      }).observe(section, { subtree: true, attributes: true, childList: true, attributeFilter: ['data-value'] });
    });
    await lab.locator('input[name="repetitions"]:not([type=range])').first().fill('100000');
    const field = lab.locator('input[name="n"]:not([type=range])').first();
    await field.fill('1000');
    await field.press('Enter');
    await page.waitForTimeout(150);
    await field.fill('9');
    await field.press('Enter');
    const mark = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.length);
    await settled(lab);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.slice(mark).filter((state) => state.startsWith('1000 '))).toEqual([]);
    expect(await readout(lab, 'sampleSize')).toBe(9);
    expect(await readout(lab, 'repetitions')).toBe(100_000);
    await close();
  });

  it('stops a long run on request and says so', async () => {
    const { page, close } = await openPage(browser, AT('population=log-normal:0,1&n=5&repetitions=10&seed=1'));
    const lab = await readyLab(page, 'sampling-distribution');
    await lab.locator('input[name="n"]:not([type=range])').first().fill('10000');
    const field = lab.locator('input[name="repetitions"]:not([type=range])').first();
    await field.fill('1000000');
    await field.press('Enter');
    await lab.getByRole('button', { name: 'Stop' }).click();
    await settled(lab);
    const drawn = await readout(lab, 'repetitions');
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(1_000_000);
    await close();
  });

  it('brings impossible links to the nearest possible state and says so', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      AT('population=log-normal:0,-3&n=999999999&repetitions=ten&seed=5&nonsense=1'),
    );
    const lab = await readyLab(page, 'sampling-distribution');
    expect(await readout(lab, 'sampleSize')).toBe(10_000);
    expect((await page.locator('#notices').innerText()).length).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
    await close();
  });

  it('restores states with Back and Forward and does not flood history while dragging', async () => {
    const { page, close } = await openPage(browser, CLT);
    const lab = await readyLab(page, 'sampling-distribution');
    const entries = await page.evaluate(() => history.length);
    const slider = lab.locator('input[type=range][name="n"]').first();
    await slider.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await settled(lab);
    await expect.poll(() => page.url()).toContain('n=');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const n = await readout(lab, 'sampleSize');

    const figure = page.locator('[data-figure][data-own="n=1000"]');
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('[data-grow]').click();
    await figure.locator('a.setting-link').click();
    await settled(lab);
    expect(await readout(lab, 'sampleSize')).toBe(1000);
    await page.goBack();
    await expect.poll(() => readout(lab, 'sampleSize')).toBe(n);
    await page.goForward();
    await expect.poll(() => readout(lab, 'sampleSize')).toBe(1000);
    await close();
  });

  it('scrubs the number in the sentence, by keyboard and by pointer, and the lab follows', async () => {
    const { page, close } = await openPage(browser, CLT);
    const lab = await readyLab(page, 'sampling-distribution');
    const scrub = page.locator('input.scrub[name="n"]').first();
    await scrub.scrollIntoViewIfNeeded();
    await scrub.focus();
    const before = Number(await scrub.inputValue());
    await page.keyboard.press('ArrowUp');
    await settled(lab);
    const after = Number(await scrub.inputValue());
    expect(after).toBeGreaterThan(before);
    expect(await readout(lab, 'sampleSize')).toBe(after);
    await scrub.blur();
    const box = await scrub.boundingBox();
    if (!box) throw new Error('the number has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 8; step++)
      await page.mouse.move(box.x + box.width / 2 + step * 15, box.y + box.height / 2);
    await page.mouse.up();
    await expect.poll(async () => Number(await scrub.inputValue())).toBeGreaterThan(after);
    await settled(lab);
    expect(await readout(lab, 'sampleSize')).toBe(Number(await scrub.inputValue()));
    await close();
  });

  it('is worked by keyboard alone', async () => {
    const { page, close } = await openPage(browser, CLT);
    const lab = await readyLab(page, 'sampling-distribution');
    const reached = new Set<string>();
    for (let press = 0; press < 150; press++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element?.closest('section[data-lab]') || element.matches('input:not([type=range])')) return '';
        return element.getAttribute('name') ?? element.textContent?.trim() ?? '';
      });
      if (name) reached.add(name);
      if (name === 'n') {
        await page.keyboard.press('End');
        await settled(lab);
        break;
      }
    }
    expect(reached.has('n')).toBe(true);
    expect(await readout(lab, 'sampleSize')).toBe(1_000);
    await page.keyboard.press('Home');
    await settled(lab);
    expect(await readout(lab, 'sampleSize')).toBe(1);
    await close();
  });
});

describe('the law of large numbers', () => {
  it('shows a share of paths outside the band that agrees with the exact probability', async () => {
    const { page, close } = await openPage(
      browser,
      'en/lessons/law-of-large-numbers/?population=die:6&n=1000&paths=200&epsilon=0.1&slice=100&seed=3#running-mean',
    );
    const lab = await readyLab(page, 'running-mean');
    const exact = await readout(lab, 'probabilityOutside');
    expect(exact).toBeCloseTo(0.5391815645549412, 12);
    const error = Math.sqrt((exact * (1 - exact)) / 200);
    expect(Math.abs((await readout(lab, 'shareOutside')) - exact)).toBeLessThan(4 * error);
    await type(lab, 'slice', '1000');
    expect(await readout(lab, 'probabilityOutside')).toBeCloseTo(0.06274833456396592, 12);
    expect(await readout(lab, 'chebyshevBound')).toBeCloseTo(0.29166666666666663, 12);
    await close();
  });
});

describe('parameter and sample', () => {
  it('shows that n does not mend volunteers, and that N hardly matters', async () => {
    const lesson =
      'en/lessons/parameter-and-sample/?population=log-normal:0,1&statistic=mean&repetitions=500&seed=3&replacement=without';
    const { page, close } = await openPage(browser, `${lesson}&N=100000&n=100&way=volunteers#sampling`);
    const lab = await readyLab(page, 'sampling');
    const bias = await readout(lab, 'bias');
    await type(lab, 'n', '10000');
    expect(await readout(lab, 'bias')).toBeGreaterThan(0.5 * bias);
    await openMore(lab);
    (await lab
      .locator('[name="way"]')
      .first()
      .evaluate((control) => control.tagName)) === 'SELECT'
      ? await lab.locator('select[name="way"]').selectOption('random')
      : await lab.locator('input[name="way"][value="random"]').check();
    await settled(lab);
    const small = await readout(lab, 'theoreticalStandardError');
    await type(lab, 'N', '10000000');
    expect((await readout(lab, 'theoreticalStandardError')) / small).toBeLessThan(1.1);
    await close();
  });
});
