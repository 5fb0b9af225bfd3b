import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { calledGone } from './calledGone';
import { timelines } from './timelines';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { timelines, 'called-gone': calledGone };
