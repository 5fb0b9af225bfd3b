import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { arms } from './arms';
import { difference } from './difference';
import { pairs } from './pairs';
import { power } from './power';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { arms, difference, pairs, power };
