import type { GaltonBoardParams } from './galtonBoard';
import { drop } from './galtonBoardDrawing';
import type { RawStatistics } from './raw';

export const rawGaltonBoard: RawStatistics<GaltonBoardParams> = {
  row: 'ball',
  columns: ['slot'],
  rows: (params, count, uniform) => [drop(params, count, uniform)],
};
