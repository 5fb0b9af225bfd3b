import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { launchBrowser } from '../support/browser';
import { growLab, LOCALES, openMore, openPage, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Beside the settings that a lab has by itself, those that give it other sliders or another picture; few repetitions are quick. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  'sampling-distribution': ['repetitions=50', 'view=qq&repetitions=50', 'pin=10&exact=on&repetitions=1'],
  'running-mean': ['paths=5', 'paths=5&show=sum'],
  'interval-coverage': ['repetitions=50', 'population=bernoulli:0.03&interval=wilson&fit=fit'],
  sampling: ['repetitions=50', 'way=volunteers&fit=fit&repetitions=50'],
  coverage: ['repetitions=5'],
  dependence: ['autocorrelation', 'clusters', 'peeking', 'drift'].map(
    (trouble) => `trouble=${trouble}&n=100&repetitions=50`,
  ),
};

/** What no lab may show at any setting. */
const faultsOf = (lab: Locator): Promise<string[]> =>
  lab.evaluate((section) => {
    const found: string[] = [];
    if ((section as HTMLElement).dataset.state !== 'ready') found.push('not ready');
    for (const mark of section.querySelectorAll('svg *'))
      for (const { name, value } of mark.attributes)
        if (name !== 'class' && /NaN|Infinity|undefined/.test(value)) found.push(`${name}="${value.slice(0, 60)}"`);
    for (const field of section.querySelectorAll<HTMLInputElement>('.control-number'))
      if (field.scrollWidth > field.clientWidth) found.push(`${field.name} shows only part of ${field.value}`);
    for (const mark of section.querySelectorAll<SVGPathElement>('svg.chart .marks path')) {
      const { x, width } = mark.getBBox();
      const whole = mark.ownerSVGElement?.viewBox.baseVal.width ?? 0;
      // A few pixels say that it goes on.
      if (width > 0 && (x < -16 || x + width > whole + 16))
        found.push(`${mark.getAttribute('class')} from ${x} to ${x + width} of ${whole}`);
    }
    for (const chart of section.querySelectorAll('svg.chart'))
      if (![...chart.querySelectorAll('.marks path')].some((path) => path.getAttribute('d')))
        found.push(`nothing in ${chart.getAttribute('class')}`);
    for (const output of section.querySelectorAll<HTMLOutputElement>('output[name]'))
      if (output.textContent?.trim() === '') found.push(`blank ${output.name}`);
    if (/NaN|undefined|[{}]/.test((section as HTMLElement).innerText)) found.push('a word that is none');
    return found;
  });

describe.each(EXPERIMENTS.map(({ id }) => id))('the sliders of %s', (id) => {
  const seen = new Set<string>();

  it.each(SETTINGS[id] ?? [''])('can all be at either end: %s', async (setting) => {
    const locale = LOCALES[id.length % 2];
    const { page, complaints, close } = await openPage(browser, `${locale}/embed/${id}/?${setting}`, {
      reducedMotion: 'reduce',
    });
    const lab = await readyLab(page, id);
    await growLab(lab);
    await openMore(lab);
    const sliders = lab.locator('input[type=range]');
    const names = await sliders.evaluateAll((all) => all.map((slider) => (slider as HTMLInputElement).name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of new Set(names)) {
      // Many repetitions take their time and show nothing new; the far end need be seen once.
      const far = name !== 'repetitions' && !seen.has(name);
      seen.add(name);
      const slider = lab.locator(`input[type=range][name="${name}"]`).first();
      const before = await slider.inputValue();
      for (const end of far ? ['End', 'Home'] : ['Home']) {
        await slider.press(end);
        await settled(lab);
        expect(await faultsOf(lab), `${name} at its ${end}`).toEqual([]);
      }
      await slider.fill(before);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
