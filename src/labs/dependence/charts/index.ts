import type { ChartsOf } from '../../../charts/chart';
import { distribution } from '../../../charts/distribution';
import type { LabFrame } from '../frames';
import { alarms } from './alarms';
import { series } from './series';
import { verdicts } from './verdicts';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { series, distribution, alarms, verdicts };
