import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { gap } from './gap';
import { laws } from './laws';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { gap, laws };
