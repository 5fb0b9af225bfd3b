import type { RawStatistics } from '../../experiments/raw';
import { drop } from './drawing';
import type { GaltonBoardParams } from './params';

export const raw: RawStatistics<GaltonBoardParams> = {
  row: 'ball',
  columns: ['slot'],
  rows: (params, count, uniform) => [drop(params, count, uniform)],
};
