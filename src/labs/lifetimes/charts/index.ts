import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { checks } from './checks';
import { lifetimes } from './lifetimes';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { lifetimes, checks };
