import { describe, expect, it } from 'vitest';
import { experimentOf } from '../../src/labs/registry/index';
import { spokenWords } from '../../src/site/build/spokenWords';

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const of = (options?: Parameters<typeof spokenWords>[1]): Groups => spokenWords('en', options) as unknown as Groups;

describe('the words that a page carries', () => {
  it('are of its own labs and of their variables alone', () => {
    const { lab, control, choice } = of({ labs: ['partitions'] });
    expect(lab).toHaveProperty('partitions.chart.loads');
    // What all labs say, and no other lab.
    expect(lab).toHaveProperty('state');
    expect(Object.keys(lab ?? {})).not.toContain('dependence');
    for (const name of Object.keys(experimentOf('partitions').params)) expect(control).toHaveProperty(name);
    expect(control).not.toHaveProperty('rho');
    expect(control).toHaveProperty('draw');
    expect(choice).toHaveProperty('placement');
    expect(choice).not.toHaveProperty('trouble');
  });

  it('are those of all labs where none is named, without what nobody says there', () => {
    const all = of({ but: ['present'] });
    expect(Object.keys(all.lab ?? {})).toEqual(expect.arrayContaining(['partitions', 'dependence']));
    expect(all).not.toHaveProperty('present');
    expect(all).not.toHaveProperty('finding');
    expect(all).toHaveProperty('predict');
  });
});
