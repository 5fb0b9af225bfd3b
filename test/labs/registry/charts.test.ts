import { describe, expect, it } from 'vitest';
import { CHARTS, CHARTS_OF_LABS } from '../../../src/labs/registry/allCharts';
import { fetchCharts, fetchedChartOf } from '../../../src/labs/registry/charts';
import { EXPERIMENTS } from '../../../src/labs/registry/index';
import { framesAt, SETTINGS } from '../../support/words';

describe('charts fetched for a lab', () => {
  it('are named for every lab', () => {
    expect([...CHARTS_OF_LABS.keys()].sort()).toEqual(EXPERIMENTS.map(({ id }) => id).sort());
  });

  it('are all that its pictures need, and the same as at the build', async () => {
    for (const [id, values] of SETTINGS) {
      for (const { kind } of framesAt(id, values))
        expect(Object.keys(CHARTS_OF_LABS.get(id) ?? {}), id).toContain(kind);
    }
    for (const id of CHARTS_OF_LABS.keys()) await fetchCharts(id);
    for (const [kind, chart] of CHARTS) expect(fetchedChartOf({ kind, readouts: [] })).toBe(chart);
  });

  it('draw one kind each: where two labs have a kind, they have the same chart', () => {
    for (const charts of CHARTS_OF_LABS.values()) {
      for (const [kind, chart] of Object.entries(charts)) expect(chart, kind).toBe(CHARTS.get(kind));
    }
  });
});
