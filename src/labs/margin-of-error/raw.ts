import type { RawStatistics } from '../../experiments/raw';
import { drawShares } from './drawing';
import type { MarginOfErrorParams } from './model';

export const raw: RawStatistics<MarginOfErrorParams> = {
  row: 'survey',
  columns: ['share'],
  rows: (params, count, uniform) => [drawShares(params, count, uniform)],
};
