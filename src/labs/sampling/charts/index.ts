import type { ChartsOf } from '../../../charts/chart';
import { distribution } from '../../../charts/distribution';
import { population } from '../../../charts/population';
import { sample } from '../../../charts/sample';
import type { LabFrame } from '../frames';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { population, sample, distribution };
