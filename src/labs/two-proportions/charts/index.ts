import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { questions } from './questions';
import { won } from './won';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { won, questions };
