import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { curve } from './curve';
import { trade } from './trade';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { curve, trade };
