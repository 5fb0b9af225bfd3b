import { placeOf } from '../../core/intervals/placeOf';
import type { RawStatistics } from '../../experiments/raw';
import { drawIntervals, parameterOf } from './drawing';
import type { IntervalCoverageParams } from './model';
import { emptyIntervalTally } from './tally';

export const raw: RawStatistics<IntervalCoverageParams> = {
  row: 'repetition',
  columns: ['low', 'high', 'covers'],
  *rows(params, count, uniform) {
    const parameter = parameterOf(params);
    const covers = (low: number, high: number): number => {
      if (Number.isNaN(parameter)) return Number.NaN;
      return placeOf(low, high, parameter) === 'holds' ? 1 : 0;
    };
    for (const { low, high, count: now } of drawIntervals(params, count, uniform, emptyIntervalTally())) {
      const rows: number[] = [];
      for (let i = 0; i < now; i++) {
        const [from, to] = [low[i] as number, high[i] as number];
        rows.push(from, to, covers(from, to));
      }
      yield rows;
    }
  },
};
