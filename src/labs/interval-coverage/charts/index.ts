import type { ChartsOf } from '../../../charts/chart';
import { population } from '../../../charts/population';
import type { LabFrame } from '../frames';
import { centreAndWidth } from './centreAndWidth';
import { intervals } from './intervals';
import { runningShare } from './runningShare';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = {
  population,
  intervals,
  'running-share': runningShare,
  'centre-and-width': centreAndWidth,
};
