import type { DependenceParams } from './dependence';
import { drawDependentMeans } from './dependenceDrawing';
import { parameterOf } from './dependenceLaw';
import type { RawStatistics } from './raw';

export const rawDependence: RawStatistics<DependenceParams> = {
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
