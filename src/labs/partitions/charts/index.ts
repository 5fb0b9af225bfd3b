import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { loadRatio } from './loadRatio';
import { loads } from './loads';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { loads, 'load-ratio': loadRatio };
