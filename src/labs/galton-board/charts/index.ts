import type { ChartsOf } from '../../../charts/chart';
import type { LabFrame } from '../frames';
import { binomial } from './binomial';
import { binomialError } from './binomialError';
import { board } from './board';

/** A chart for every kind of frame that the lab shows. */
export const charts: ChartsOf<LabFrame> = { board, binomial, 'binomial-error': binomialError };
