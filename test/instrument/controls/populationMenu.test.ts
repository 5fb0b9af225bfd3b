import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/core/populations/presets';
import { VARIABLES } from '../../../src/experiments/variables';
import { populationMenu } from '../../../src/instrument/controls/populationMenu';

const { families } = VARIABLES.population;
const covered = (value: string): string[] =>
  populationMenu(families, value)
    .shapes.filter((shape) => shape.covered)
    .map(({ id }) => id);
const given = (value: string, id: string): string | undefined =>
  populationMenu(families, value).shapes.find((shape) => shape.id === id)?.population;

describe('the menu of populations', () => {
  it('lists every preset and every family', () => {
    const { atWork, shapes } = populationMenu(families, 'normal:0,1');
    expect(atWork).toEqual(PRESETS);
    expect(shapes.map(({ id }) => id)).toEqual(families.map(({ id }) => id));
  });

  it('leaves out the presets whose family is not on offer', () => {
    const yesOrNo = families.filter(({ id }) => id === 'bernoulli');
    expect(populationMenu(yesOrNo, 'bernoulli:0.5').atWork.map(({ id }) => id)).toEqual(['conversion']);
  });

  it('gives a family at its defaults, unless the population is of that family', () => {
    expect(given('normal:0,1', 'log-normal')).toBe('log-normal:0,1');
    expect(given('log-normal:2,0.3', 'log-normal')).toBe('log-normal:2,0.3');
    expect(given('normal:0,1', 'bimodal')).toBe('bimodal');
  });

  it('counts a preset as the preset: its family starts from the defaults, as from anywhere else', () => {
    expect(given('log-normal:3.5,1', 'log-normal')).toBe('log-normal:0,1');
  });

  it('does not list a population twice: what a preset covers is a shape only with other parameters', () => {
    expect(covered('normal:0,1')).toEqual(['die', 'zero-inflated']);
    expect(covered('die:6')).toEqual(['die', 'zero-inflated']);
    expect(covered('die:20')).toEqual(['zero-inflated']);
    expect(covered('zero-inflated:0.1,3,1')).toEqual(['die']);
  });
});
