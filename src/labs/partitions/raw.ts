import type { RawStatistics } from '../../experiments/raw';
import type { PartitionsParams } from './params';
import { largestOf, spreadOf, spreadTable } from './spread';

export const raw: RawStatistics<PartitionsParams> = {
  row: 'repetition',
  columns: ['loadRatio', 'emptiest', 'hotLoad'],
  *rows(params, count, uniform) {
    const spread = spreadOf(params);
    const loads = new Float64Array(params.regions);
    const hot = new Float64Array(params.regions);
    for (let i = 0; i < count; i++) {
      spreadTable(spread, loads, hot, uniform);
      yield [largestOf(loads), loads.reduce((least, load) => Math.min(least, load)), largestOf(hot)];
    }
  },
};
