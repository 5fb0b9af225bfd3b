import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParamSpec, Params } from '../../../src/experiments/params';
import { EXPERIMENTS } from '../../../src/labs/registry/index';
import { modelOf } from '../../../src/labs/registry/models';
import { encodeLink } from '../../../src/notebook/link';
import { pageVariables } from '../../../src/site/build/pageVariables';
import { linkState } from '../../../src/site/unfold/linkState';
import { EMBEDDED, LESSON_STATES, PAGES } from '../../support/unfoldPages';

const [LESSON] = LESSON_STATES;

describe('the state of a link', () => {
  it('is none where the query names no variable of the page', () => {
    for (const query of ['', '?', '?utm_source=x', '?v=1', '?present', '?heard=thirty-is-enough', '?constructor=1']) {
      expect(linkState(LESSON, query)).toBeNull();
    }
  });

  it('is the same for all ways of writing it, and another for another figure', () => {
    const variables = pageVariables(LESSON.variables);
    const whole = encodeLink(variables, { ...LESSON.variables, n: 50 });
    const spellings = [
      '?n=50',
      '?n=50.0&v=1',
      '?v=1&n=5e1',
      '?n=50&n=60',
      '?n=50&utm_source=x',
      '?n=%35%30',
      `?${whole}`,
    ];
    const keys = spellings.map((query) => linkState(LESSON, query)?.key);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toBeDefined();
    expect(linkState(LESSON, '?n=51')?.key).not.toBe(keys[0]);
    expect(linkState(LESSON, `?${whole}`)?.params).toMatchObject({ n: 50 });
  });

  it('is that of the page where a chat has mangled the link', () => {
    const whole = encodeLink(pageVariables(LESSON.variables), { ...LESSON.variables, n: 50 });
    const key = linkState(LESSON, `?${whole}`)?.key;
    expect(key).toBeDefined();
    for (const query of [
      whole.replaceAll('&', '&amp;'),
      whole.replaceAll('&', ';'),
      encodeURIComponent(whole),
      whole.toUpperCase(),
      `${whole})`,
    ])
      expect([query, linkState(LESSON, `?${query}`)?.key]).toEqual([query, key]);
  });

  it('is none where it is of numbers that only their owner has', () => {
    const page = EMBEDDED.find(({ title }) => title === 'sampling-distribution');
    if (!page) throw new Error('no embed page of that lab');
    expect(linkState(page, '?n=50&population=data')).toBeNull();
    expect(linkState(page, '?n=50&population=die:6')).not.toBeNull();
  });

  it('is settled: what a page would not show is not asked for', () => {
    for (const page of EMBEDDED) {
      for (const query of ['?n=999999999999', '?n=-5', '?repetitions=1e99&n=1e99', '?population=drawn:0,1,9&n=2']) {
        const state = linkState(page, query);
        if (!state) continue;
        const model = modelOf(state.lab);
        expect(model.settle(state.params as Params<ParamSpec>).params).toEqual(state.params);
      }
    }
  });

  it('is of the lab that the link changes most of, and of the one that a sentence opens', () => {
    const pair = {
      ...LESSON,
      variables: { n: 30, population: 'die:6', tolerance: 0.01, repetitions: 1000, seed: 42 },
      labs: ['normality-gap', 'sampling-distribution'].map((lab) => ({ lab, panel: '', number: '' })) as never,
      heard: { 'said-so': 'sampling-distribution' },
    };
    const labFor = (query: string): string | undefined => linkState(pair, query)?.lab;
    expect(labFor('?n=50')).toBe('normality-gap');
    expect(labFor('?n=50&tolerance=0.02')).toBe('normality-gap');
    expect(labFor('?n=30&repetitions=500')).toBe('sampling-distribution');
    expect(labFor('?n=30&seed=7')).toBe('normality-gap');
    expect(labFor('?n=50&heard=said-so')).toBe('sampling-distribution');
    expect(labFor('?n=50&heard=__proto__')).toBe('normality-gap');
  });

  it('can be read of any text: 10,000 queries, no exception, and work that is bounded', () => {
    const names = [
      ...new Set(PAGES.flatMap(({ variables }) => Object.keys(variables))),
      'v',
      'heard',
      '__proto__',
      'x',
    ];
    const values = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.double().map(String),
      fc.integer().map(String),
      fc.constantFrom('drawn:0,5e-324,1,2', 'drawn:999999.9999999999,1000000,1,1', 'uniform:0,5e-324', '%', '%E0%A4%A'),
      fc.constantFrom(
        'die:1e9',
        'bernoulli:0',
        'log-normal:700,700',
        'poisson:1e308',
        'cauchy:0,1',
        'zipf:1e6',
        '\u0000',
      ),
      fc.constantFrom(
        '1e7',
        '10000000',
        '1',
        '0',
        '-0',
        'NaN',
        'Infinity',
        '١٢',
        '３０',
        `drawn:0,1,${'9,'.repeat(3000)}9`,
      ),
    );
    const pieces = fc.tuple(fc.constantFrom(...names), values, fc.boolean());
    const queries = fc.array(pieces, { maxLength: 9 }).map((all) => {
      const written = all.map(
        ([name, value, raw]) => `${name}=${raw ? value : encodeURIComponent(value.toWellFormed())}`,
      );
      return `?${written.join('&')}`;
    });
    let read = 0;
    const longest = EXPERIMENTS.map(({ id }) => id.length).reduce((a, b) => Math.max(a, b));
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), queries, (page, query) => {
        const state = linkState(page, query);
        if (!state) return;
        read++;
        expect(state.engine.length).toBeLessThanOrEqual(longest);
        // Plain data, for another thread, and no longer than what was sent and the defaults.
        expect(structuredClone(state)).toEqual(state);
        expect(state.key.length).toBeLessThan(query.length + 2_000);
      }),
      { numRuns: 10_000, seed: 16 },
    );
    expect(read).toBeGreaterThan(2_000);
  });
});
