import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { coverage } from './coverage';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { coverage };
