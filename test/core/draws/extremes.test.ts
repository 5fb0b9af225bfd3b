import { describe, expect, it } from 'vitest';
import { createPopulation, FAMILIES, formatPopulation } from '../../../src/core/populations';
import { createUniform } from '../../../src/core/random';
import { ksTest } from '../../support/ks';

/** Where all parameters but bars are at one end of what the menus offer. */
const atEnds = FAMILIES.filter(({ parameters }) => parameters.length > 0 && parameters.length < 5).flatMap((family) =>
  Array.from({ length: 2 ** family.parameters.length }, (_, ends) => {
    const values = family.parameters.map(({ min, max }, k) => ((ends >> k) & 1 ? max : min));
    return family.id === 'uniform' && !((values[0] as number) < (values[1] as number))
      ? []
      : [formatPopulation(family.id, values)];
  }).flat(),
);

/** Beyond the menus, where numbers themselves end. */
const BEYOND = ['gamma:0.001,1', 'gamma:1e9,1', 'beta:0.001,0.001', 'beta:1e6,0.01', 'weibull:100,1', 'pareto:0.05'];

describe.each([...atEnds, ...BEYOND])('draws of %s', (text) => {
  it('are numbers, finite and of its support', () => {
    const { support, fill } = createPopulation(text);
    const out = new Float64Array(20_000);
    fill(out, createUniform(1));
    for (const x of out) {
      if (!(Number.isFinite(x) && x >= support[0] && x <= support[1])) expect.fail(`${x}`);
    }
  });
});

describe('laws whose draws crowd at an end', () => {
  // Each once in 10,000 by chance; the seeds are fixed. Near 0 alone: what is nearer to 1 than numbers can be is 1.
  it.each(['gamma:0.1,1', 'beta:0.1,20', 'beta:0.01,3', 'weibull:0.3,1', 'pareto:0.5'])('%s', (text) => {
    const population = createPopulation(text);
    const out = new Float64Array(200_000);
    population.fill(out, createUniform(12));
    expect(ksTest(out, population.cdf)).toBeGreaterThan(1e-4);
  });
});
