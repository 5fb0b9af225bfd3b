import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ParamSpec, Params, ParamValue } from '../../src/experiments/params';
import { runToEnd } from '../../src/experiments/run';
import { experimentOf } from '../../src/labs/registry';
import { launchBrowser } from '../support/browser';
import { isStill } from '../support/digest';
import { FROZEN_LINKS } from '../support/playLink';
import { openPage, readouts, readyLab, settled } from '../support/site';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const STATES: readonly (readonly [string, string, Record<string, ParamValue>])[] = [
  [
    'sampling-distribution',
    'central-limit-theorem',
    { population: 'log-normal:0,1', n: 7, repetitions: 12_345, statistic: 'mean', seed: 2023, pin: 50 },
  ],
  [
    'sampling-distribution',
    'central-limit-theorem',
    { population: 'gamma:2,3', n: 40, repetitions: 3000, statistic: 'median', seed: 1 },
  ],
  [
    'running-mean',
    'law-of-large-numbers',
    { population: 'pareto:1.5', n: 20_000, paths: 37, epsilon: 0.2, slice: 500, seed: 4 },
  ],
  [
    'sampling',
    'parameter-and-sample',
    {
      population: 'log-normal:3,0.5',
      N: 200_000,
      n: 1000,
      way: 'volunteers',
      replacement: 'without',
      repetitions: 2000,
      seed: 9,
    },
  ],
];

describe('a link', () => {
  it.each(STATES)(
    'gives in the browser’s workers the figures of Node to ten digits: %s at %s',
    async (id, lesson, state) => {
      const experiment = experimentOf(id);
      const defaults = Object.fromEntries(
        Object.entries(experiment.params).map(([name, param]) => [name, param.default]),
      );
      const query = Object.entries(state).map(([name, value]) => `${name}=${value}`);
      const { page, close } = await openPage(browser, `en/lessons/${lesson}/?${query.join('&')}#${id}`);
      const lab = await readyLab(page, id);
      const shown = await readouts(lab);
      // What the page does not declare keeps the experiment's default; what it declares is in its notebook.
      const declared = await page.evaluate(() => {
        const { variables } = JSON.parse(document.getElementById('notebook')?.textContent ?? '{}');
        return Object.fromEntries(
          Object.entries(variables).map(([name, param]) => [name, (param as { default: ParamValue }).default]),
        );
      });
      const asked = { ...defaults, ...declared, ...state };
      const known = Object.fromEntries(Object.entries(asked).filter(([name]) => name in experiment.params));
      const { params } = experiment.settle(known as Params<ParamSpec>);
      const figures = runToEnd(experiment, params).flatMap((frame) => frame.readouts);
      expect(Object.keys(shown).sort()).toEqual([...new Set(figures.map(({ name }) => name))].sort());
      // Engines differ in the last bit of exp, log and pow; everything else is the same to the last bit.
      for (const { name, value } of figures) {
        const figure = Number(shown[name]);
        expect(
          Object.is(figure, value) || Math.abs(figure / value - 1) < 1e-10,
          `${name}: ${figure}, in Node ${value}`,
        ).toBe(true);
      }
      await close();
    },
  );
});

/** Frozen links of labs that have a lesson with all their variables. */
const FROZEN = (
  [
    ['sampling-distribution', 'central-limit-theorem', 'n=400&'],
    ['sampling-distribution', 'central-limit-theorem', 'exact=on'],
    ['running-mean', 'law-of-large-numbers', 'n=100000&'],
    ['galton-board', 'coin-flips-to-the-bell', 'rows=30&'],
    ['dependence', 'when-it-fails', 'looks=100&'],
  ] as const
).map(([id, lesson, part]) => {
  const frozen = FROZEN_LINKS.find(({ lab, link }) => lab === id && link.includes(part));
  if (!frozen) throw new Error(`no frozen link of ${id} has ${part}`);
  return [id, lesson, frozen] as const;
});

describe('a frozen link', () => {
  it.each(FROZEN)('gives in the browser what it gave when it was frozen: %s at %s', async (id, lesson, frozen) => {
    const { page, close } = await openPage(browser, `en/lessons/${lesson}/?${frozen.link}#${id}`);
    const shown = await readouts(await readyLab(page, id));
    for (const [name, [value]] of Object.entries(frozen.readouts)) {
      const figure = Number(shown[name.split(' ')[1] ?? '']);
      expect(isStill([figure], [value ?? '']), `${name}: ${figure}, frozen ${value}`).toBe(true);
    }
    expect(await page.locator('#notices').innerText()).toBe('');
    await close();
  });
});

describe('the workers', () => {
  it('say so when they cannot be loaded, and start again on request', async () => {
    const { page, close } = await openPage(browser, 'about:blank');
    let blocked = true;
    await page.route('**/*worker*', (route) => (blocked ? route.abort() : route.continue()));
    await page.goto(new URL('en/lessons/central-limit-theorem/?v=1', inject('siteUrl')).href);
    const lab = page.locator('section[data-lab="sampling-distribution"]');
    await lab.scrollIntoViewIfNeeded();
    await lab.and(page.locator('[data-state="failed"]')).waitFor();
    // The built picture and its figures stay.
    expect(await lab.locator('svg').count()).toBeGreaterThan(0);
    blocked = false;
    await lab
      .getByRole('button', { name: /again|restart/i })
      .last()
      .click();
    await settled(lab);
    await close();
  });
});
