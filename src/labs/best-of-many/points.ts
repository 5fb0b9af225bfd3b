import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { VARIABLES } from '../../experiments/variables';
import type { Settings } from './expected';

/** One number of records at which logs are drawn besides. */
export interface RecordsPoint {
  readonly settings: Settings;
  readonly stream: number;
}

/** Behind the streams of all blocks of people that there can be, and no further: the way to a stream takes as long as it is far. */
const FIRST_STREAM = VARIABLES.repetitions.max / REPETITIONS_A_BLOCK;
const RECORDS = [1, 3, 10, 30, 100, 300, 1_000];

/** People who keep a log at each of them. */
export const PEOPLE_A_POINT = 400;

/** At 1, 3, 10 ... 1,000 records a slot, everything else as it is. */
export const recordsPoints = ({ slots, within, between }: Settings): readonly RecordsPoint[] =>
  RECORDS.map((n, index) => ({ settings: { slots, within, between, n }, stream: FIRST_STREAM + index }));
