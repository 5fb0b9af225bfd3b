import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/experiments/variables';
import { pageVariables } from '../../src/site/build/pageVariables';

describe('the variables of a page', () => {
  it('keep their order and type, with the page’s own defaults', () => {
    const variables = pageVariables({ seed: 7, population: 'die:6', n: 12 });
    expect(Object.keys(variables)).toEqual(['seed', 'population', 'n']);
    expect(variables.n).toEqual({ ...VARIABLES.n, default: 12 });
    expect(variables.population?.default).toBe('die:6');
  });

  it('fail by name when they do not exist', () => {
    expect(() => pageVariables({ m: 3 })).toThrow(/"m" does not exist/);
    expect(() => pageVariables({ constructor: 3 })).toThrow(/"constructor" does not exist/);
  });

  it.each([
    ['n', 0],
    ['n', 'many'],
    ['population', 'log-normal:0,-1'],
    ['statistic', 'mode'],
  ])('fail when the default of %s is %s', (name, value) => {
    expect(() => pageVariables({ [name]: value })).toThrow(new RegExp(`"${name}" cannot be`));
  });
});
