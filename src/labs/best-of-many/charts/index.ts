import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { slots } from './slots';
import { winner } from './winner';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { slots, winner };
