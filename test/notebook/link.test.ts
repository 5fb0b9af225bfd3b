import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_VERSION } from '../../src/experiments/versions';
import { askingToPresent, asksToPresent, decodeLink, encodeLink } from '../../src/notebook/link';
import type { Variables } from '../../src/notebook/notebook';
import { valuesOf } from '../support/linkPages';
import { variables } from './support';

const values = valuesOf(variables);

describe('a link', () => {
  it('holds the version, then every variable in declared order, readably', () => {
    const { values: defaults } = decodeLink(variables, '');
    expect(encodeLink(variables, { ...defaults, population: 'log-normal:0,1' })).toBe(
      `v=${LINK_VERSION}&n=30&population=log-normal:0,1&epsilon=0.1&way=random&pin=0&seed=42`,
    );
  });

  it('gives back every possible state without a notice', () => {
    fc.assert(
      fc.property(values, (state) => {
        expect(decodeLink(variables, encodeLink(variables, state))).toEqual({
          values: state,
          version: LINK_VERSION,
          notices: [],
        });
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('is different for different states', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const same = Object.keys(variables).every((name) => a[name] === b[name]);
        expect(encodeLink(variables, a) === encodeLink(variables, b)).toBe(same);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('survives values and names that need escaping', () => {
    const odd: Variables = { 'a&b=c': { type: 'choice', options: ['1+1 = 2', '50%', '#'], default: '#' } };
    for (const option of ['1+1 = 2', '50%', '#']) {
      const state = { 'a&b=c': option };
      expect(decodeLink(odd, encodeLink(odd, state)).values).toEqual(state);
    }
  });

  it('can be any text at all: the result is a possible state', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('n=', 'n=%', 'n=%E0%A4%A', '&', '=', 'population=die', ':,', 'v=2', 'seed=1e99', 'pin=-0', '%00'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (query) => {
          const { values: state } = decodeLink(variables, query);
          expect(Object.keys(state)).toEqual(Object.keys(variables));
          expect(decodeLink(variables, encodeLink(variables, state))).toEqual({
            values: state,
            version: LINK_VERSION,
            notices: [],
          });
        },
      ),
      { seed: 4, numRuns: 1000 },
    );
  });

  it('takes the default for what is missing, ignores what is unknown, and reads the first of many', () => {
    const { values: state, notices } = decodeLink(variables, '?n=7&utm=x&n=9&toString=1');
    expect(state).toEqual({ n: 7, population: 'die:6', epsilon: 0.1, way: 'random', pin: 0, seed: 42 });
    expect(notices).toEqual([]);
  });

  it.each([
    ['/a/', '/a/?present'],
    ['/a/#lab', '/a/?present#lab'],
    ['/a/?v=1&n=5', '/a/?v=1&n=5&present'],
    ['/a/?v=1&n=5#lab', '/a/?v=1&n=5&present#lab'],
  ])('can ask to present, without being another link: %s', (link, presented) => {
    expect(askingToPresent(link)).toBe(presented);
    const [before, after] = [link, presented].map((address) => new URL(address, 'page://site').search);
    expect([asksToPresent(before ?? ''), asksToPresent(after ?? '')]).toEqual([false, true]);
    expect(decodeLink(variables, after ?? '')).toEqual(decodeLink(variables, before ?? ''));
  });

  it('brings what is impossible to the nearest possible value and says so', () => {
    const { values: state, notices } = decodeLink(variables, 'n=99999&way=nobody&seed=-1&pin=1');
    expect(state).toMatchObject({ n: 1000, way: 'random', seed: 0 });
    expect(notices.map(({ code, variable }) => [code, variable])).toEqual([
      ['clamped', 'n'],
      ['not-a-value', 'way'],
      ['clamped', 'pin'],
      ['clamped', 'seed'],
    ]);
  });

  it.each([
    ['n=5', 3, null],
    ['v=&n=5', 3, null],
    ['v=1&n=5', 1, null],
    ['v=2&v=1&n=5', 2, null],
    ['v=3&n=5', 3, null],
    ['v=4&n=5', 3, 'unsupported-version'],
    ['v=99999999999999999999&n=5', 3, 'unsupported-version'],
    ['v=0&n=5', 3, 'not-a-value'],
    ['v=-1&n=5', 3, 'not-a-value'],
    ['v=1.5&n=5', 3, 'not-a-value'],
    ['v=abc&n=5', 3, 'not-a-value'],
    ['v=1e0&n=5', 3, 'not-a-value'],
  ] as const)('%s is of version %i of three', (query, version, code) => {
    const link = decodeLink(variables, query, 3);
    expect([link.values.n, link.version]).toEqual([5, version]);
    expect(link.notices.map((notice) => [notice.code, notice.variable, notice.used])).toEqual(
      code ? [[code, 'v', '3']] : [],
    );
  });

  it('says of which version it is', () => {
    const { values: defaults } = decodeLink(variables, '');
    expect(decodeLink(variables, encodeLink(variables, defaults, 2), 3).version).toBe(2);
  });

  it('says when it is of a later version, and reads it all the same', () => {
    const { values: state, notices } = decodeLink(variables, 'v=2&n=5', 1);
    expect(state.n).toBe(5);
    expect(notices).toEqual([{ code: 'unsupported-version', variable: 'v', given: '2', used: '1' }]);
  });
});
