import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { lastExit } from './lastExit';
import { paths } from './paths';
import { slice } from './slice';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { paths, slice, 'last-exit': lastExit };
