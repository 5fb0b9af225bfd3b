import { expect, it } from 'vitest';
import { normalSignificance } from '../../../src/core/comparison/power';
import { comparisonOf } from '../../../src/labs/two-means/compared';
import { normalGroups } from '../../../src/labs/two-means/normalGroups';

const base = {
  population: 'normal:30,8',
  groups: 'same',
  populationB: 'normal:0,1',
  effect: 0.5,
  n: 30,
  arms: 'equal',
  nB: 10,
  level: '0.95',
};

it.each([
  {},
  { level: '0.99' },
  { n: 31 },
  { arms: 'own' },
  { arms: 'own', nB: 11 },
  { groups: 'different', populationB: 'normal:30,20' },
  { population: 'normal:30,9' },
  { n: 31, arms: 'own', nB: 30 },
  { population: 'normal:30,9', groups: 'different', populationB: 'normal:30,8' },
])('is of the groups that are asked for, whatever was asked before: %o', (changed) => {
  const settings = { ...base, ...changed } as Parameters<typeof normalGroups>[0];
  normalGroups(base as typeof settings);
  const comparison = comparisonOf(settings);
  for (const difference of [-3, 0, 4])
    expect(normalGroups(settings)(difference)).toEqual(normalSignificance({ ...comparison, difference }));
});
