import type { MarginOfErrorParams } from './marginOfError';
import { drawShares } from './marginOfErrorDrawing';
import type { RawStatistics } from './raw';

export const rawMarginOfError: RawStatistics<MarginOfErrorParams> = {
  row: 'survey',
  columns: ['share'],
  rows: (params, count, uniform) => [drawShares(params, count, uniform)],
};
