import type { RawStatistics } from '../../experiments/raw';
import { comparer, pValueOf } from './compare';
import type { TwoProportionsParams } from './params';

/** Comparisons at a time. */
const CHUNK = 1_000;

export const raw: RawStatistics<TwoProportionsParams> = {
  row: 'repetition',
  columns: ['wonByA', 'pValue'],
  *rows(params, count, uniform) {
    const draw = comparer(params);
    for (let done = 0; done < count; done += CHUNK) {
      const rows: number[] = [];
      for (let i = done; i < Math.min(count, done + CHUNK); i++) {
        const drawn = draw(uniform);
        rows.push(drawn.a - drawn.b, pValueOf(params, drawn));
      }
      yield rows;
    }
  },
};
