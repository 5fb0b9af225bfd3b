import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPopulation } from '../../src/core/populations';
import { marginOfError } from '../../src/core/theory/marginOfError';
import { lawOfMean } from '../../src/core/theory/meanLaw';
import { normalityGap } from '../../src/core/theory/normalityGap';
import { proportionCoverage } from '../../src/core/theory/proportionCoverage';
import { requiredSampleSize } from '../../src/core/theory/requiredSampleSize';
import { launchBrowser } from '../support/browser';
import { openMore, openPage, readout, readyLab, settled, type } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PAGE = 'en/lessons/how-large-is-large-enough/';
const at = (query: string, lab: string): string => `${PAGE}?${query}#${lab}`;

describe('the gap to the normal', () => {
  it('is what the core computes, in another engine, and so is the required n', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      at('population=log-normal:3.5,1&n=30&tolerance=0.02', 'normality-gap'),
    );
    const lab = await readyLab(page, 'normality-gap');
    const population = createPopulation('log-normal:3.5,1');
    expect(await readout(lab, 'normalityGap')).toBeCloseTo(normalityGap(population, 30).gap, 7);
    expect(await readout(lab, 'requiredSampleSize')).toBe(requiredSampleSize(population, 0.02));
    await type(lab, 'tolerance', '0.05');
    expect(await readout(lab, 'requiredSampleSize')).toBe(requiredSampleSize(population, 0.05));
    await type(lab, 'n', '1000000');
    expect(await readout(lab, 'normalityGap')).toBeCloseTo(normalityGap(population, 1_000_000).gap, 8);
    expect(complaints).toEqual([]);
    await close();
  });

  it('lets its tolerance line be dragged, and moved by the keyboard alone', async () => {
    const { page, close } = await openPage(browser, at('population=die:6&n=30&tolerance=0.05', 'normality-gap'));
    const lab = await readyLab(page, 'normality-gap');
    const field = lab.locator('input[name="tolerance"]:not([type=range])');
    const line = lab.locator('.lab-live [data-drag="tolerance"]');
    await line.scrollIntoViewIfNeeded();
    const box = await line.boundingBox();
    if (!box) throw new Error('there is no line to drag');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 30, { steps: 5 });
    await page.mouse.up();
    await settled(lab);
    const dragged = Number(await field.inputValue());
    expect(dragged).toBeLessThan(0.05);
    expect(await readout(lab, 'requiredSampleSize')).toBe(requiredSampleSize(createPopulation('die:6'), dragged));
    const slider = lab.locator('input[type=range][name="tolerance"]');
    await slider.focus();
    await page.keyboard.press('End');
    await settled(lab);
    expect(Number(await field.inputValue())).toBe(0.2);
    await page.keyboard.press('Home');
    await settled(lab);
    expect(Number(await field.inputValue())).toBe(0.001);
    await close();
  });

  it('leaves figures that nothing on the page can change out of what is computed again', async () => {
    const { page, close } = await openPage(browser, PAGE);
    expect(await page.locator('table output[data-value]').count()).toBe(22);
    expect(await page.locator('table output[data-value-of]').count()).toBe(0);
    await close();
  });

  it('says that no n is enough where the variance is infinite', async () => {
    const { page, close } = await openPage(browser, at('population=pareto:1.5&n=30', 'normality-gap'));
    const lab = await readyLab(page, 'normality-gap');
    expect(await lab.locator('output[name="requiredSampleSize"]').first().textContent()).toContain('no n is enough');
    expect(await lab.locator('.lab-sentence').textContent()).toContain('infinite');
    await close();
  });
});

describe('the exact law over the simulation', () => {
  it('is drawn when it is switched on, and brings the gap', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      'en/lessons/central-limit-theorem/?population=exponential:1&n=5&repetitions=1000&exact=off#sampling-distribution',
    );
    const lab = await readyLab(page, 'sampling-distribution');
    const curve = lab.locator('.lab-live .distribution path.exact');
    expect(await curve.getAttribute('d')).toBeFalsy();
    const mean = await readout(lab, 'mean');
    await openMore(lab);
    await lab.locator('input[type=checkbox][name="exact"]').press('Space');
    await settled(lab);
    expect(await curve.getAttribute('d')).toMatch(/^M/);
    expect(await readout(lab, 'normalityGap')).toBeCloseTo(normalityGap(createPopulation('exponential:1'), 5).gap, 9);
    // The same draws as before.
    expect(await readout(lab, 'mean')).toBe(mean);
    expect(lawOfMean(createPopulation('exponential:1'), 5).method).toBe('closed');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('coverage', () => {
  it('of Wald on 30 users at 3 % is 59.7 %, and two rules of thumb are wrong there', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      at('population=bernoulli:0.03&n=30&interval=wald&level=0.95', 'coverage'),
    );
    const lab = await readyLab(page, 'coverage');
    const exact = proportionCoverage('wald', 0.03, 30, 0.95);
    expect(await readout(lab, 'coverage')).toBeCloseTo(exact.coverage, 10);
    expect(await readout(lab, 'missedAbove')).toBeCloseTo(exact.missedAbove, 10);
    expect(await lab.locator('.lab-live').textContent()).toContain('✗');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the margin of error', () => {
  it('hardly moves while N goes from a thousand to a thousand million', async () => {
    const { page, close } = await openPage(browser, at('N=200000&n=1000&proportion=0.5&level=0.95', 'margin-of-error'));
    const lab = await readyLab(page, 'margin-of-error');
    const margin = (populationSize: number) =>
      marginOfError({ populationSize, sampleSize: 1_000, proportion: 0.5, level: 0.95 });
    expect(await readout(lab, 'marginOfError')).toBeCloseTo(margin(200_000), 12);
    const slider = lab.locator('input[type=range][name="N"]');
    await slider.focus();
    await page.keyboard.press('End');
    await settled(lab);
    expect(await readout(lab, 'marginOfError')).toBeCloseTo(margin(1_000_000_000), 12);
    expect(Math.abs((await readout(lab, 'marginOfError')) / margin(200_000) - 1)).toBeLessThan(0.003);
    await close();
  });
});

describe('a hundred intervals', () => {
  it('keep the earlier ones when more are drawn, and count both sides', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      'ko/lessons/confidence-intervals/?population=log-normal:3.5,1&n=30&interval=t&level=0.95&repetitions=100#interval-coverage',
    );
    const lab = await readyLab(page, 'interval-coverage');
    await type(lab, 'repetitions', '20000');
    const [coverage, below, above] = await Promise.all(
      ['coverage', 'missedBelow', 'missedAbove'].map((name) => readout(lab, name)),
    );
    expect((coverage as number) + (below as number) + (above as number)).toBeCloseTo(1, 12);
    // SciPy's simulation has 88.3 % with an error of 0.07 points; four errors of both.
    expect(Math.abs((coverage as number) - 0.883)).toBeLessThan(4 * Math.hypot(0.0007, 0.0023));
    expect(above as number).toBeGreaterThan(20 * (below as number));
    expect(complaints).toEqual([]);
    await close();
  });
});
