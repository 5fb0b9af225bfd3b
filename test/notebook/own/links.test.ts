import { afterEach, describe, expect, it } from 'vitest';
import { setOwnPopulation } from '../../../src/core/populations/own';
import { memo } from '../../../src/experiments/memo';
import { VARIABLES } from '../../../src/experiments/variables';
import { decodeLink, encodeLink } from '../../../src/notebook/link';
import { changed } from '../../../src/notebook/store';
import { bringNumbers } from '../../support/ownNumbers';

const variables = { population: VARIABLES.population };
const query = 'v=1&population=data';

afterEach(() => setOwnPopulation(null));

describe('a link to own numbers', () => {
  it('is read and written where there are some', () => {
    bringNumbers([1, 2, 3]);
    const { values, notices, version } = decodeLink(variables, query);
    expect([values.population, notices]).toEqual(['data', []]);
    expect(encodeLink(variables, values, version)).toBe(query);
  });

  it('shows the usual population where there are none, and says why', () => {
    const { values, notices } = decodeLink(variables, query);
    expect(values.population).toBe('exponential:1');
    expect(notices).toMatchObject([{ code: 'own-numbers', variable: 'population', given: 'data' }]);
    expect(changed(variables, { population: 'die:6' }, { population: 'data' })).toBeNull();
  });
});

it('what was computed of other own numbers is forgotten', () => {
  let asked = 0;
  const ask = memo(4, String, (text: string) => `${text} ${++asked}`);
  bringNumbers([1, 2]);
  expect([ask('data'), ask('data')]).toEqual(['data 1', 'data 1']);
  bringNumbers([1, 3]);
  expect(ask('data')).toBe('data 2');
});
