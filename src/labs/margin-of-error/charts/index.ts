import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { margin } from './margin';
import { surveys } from './surveys';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { margin, surveys };
