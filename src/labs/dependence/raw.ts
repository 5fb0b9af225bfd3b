import type { RawStatistics } from '../../experiments/raw';
import { drawDependentMeans } from './drawing';
import { parameterOf } from './law';
import type { DependenceParams } from './params';

export const raw: RawStatistics<DependenceParams> = {
  row: 'repetition',
  columns: ['mean', 'covers'],
  *rows(params, count, uniform) {
    const unknown = Number.isNaN(parameterOf(params));
    for (const { means, holds } of drawDependentMeans(params, count, uniform)) {
      const rows: number[] = [];
      for (const [i, mean] of means.entries()) rows.push(mean, unknown ? Number.NaN : (holds[i] as number));
      yield rows;
    }
  },
};
