import { satterthwaite } from '../../core/comparison/welch';
import { welchCritical } from '../../core/comparison/welchCritical';
import type { RawStatistics } from '../../experiments/raw';
import { compare } from './compare';
import { comparedOf } from './compared';
import type { TwoMeansParams } from './params';

export const raw: RawStatistics<TwoMeansParams> = {
  row: 'repetition',
  columns: ['meanA', 'meanB', 'difference', 'standardError', 'low', 'high'],
  *rows(params, count, uniform) {
    const compared = comparedOf(params);
    const { a, b } = compared;
    const critical = welchCritical(Number(params.level), a.n, b.n);
    for (const { count: now, meanA, meanB, errorA, errorB } of compare(compared, count, uniform)) {
      const rows: number[] = [];
      for (let i = 0; i < now; i++) {
        const [mA, mB, eA, eB] = [meanA[i], meanB[i], errorA[i], errorB[i]] as [number, number, number, number];
        const standardError = Math.sqrt(eA + eB);
        const half = critical(satterthwaite(eA, a.n, eB, b.n)) * standardError;
        rows.push(mA, mB, mB - mA, standardError, mB - mA - half, mB - mA + half);
      }
      yield rows;
    }
  },
};
