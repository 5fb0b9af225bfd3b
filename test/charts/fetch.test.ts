import { describe, expect, it } from 'vitest';
import { fetchCharts, fetchedChartOf, KINDS } from '../../src/charts/fetch';
import { CHARTS } from '../../src/charts/index';
import { EXPERIMENTS } from '../../src/experiments/index';
import { framesAt, SETTINGS } from './support';

describe('charts fetched for a lab', () => {
  it('are named for every lab, and no others', () => {
    expect(Object.keys(KINDS).sort()).toEqual(EXPERIMENTS.map(({ id }) => id).sort());
    expect(new Set(Object.values(KINDS).flat())).toEqual(new Set(Object.keys(CHARTS)));
  });

  it('are all that its pictures need, and the same as at the build', async () => {
    for (const [id, values] of SETTINGS) {
      for (const { kind } of framesAt(id, values)) expect(KINDS[id], id).toContain(kind);
    }
    for (const id of Object.keys(KINDS)) await fetchCharts(id);
    for (const [kind, chart] of Object.entries(CHARTS)) expect(fetchedChartOf({ kind } as never)).toBe(chart);
  });
});
