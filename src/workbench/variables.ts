import { EXAMPLES } from '../core/examples/index';
import type { ParamSpec, Params } from '../experiments/params';
import { VARIABLES as SHARED } from '../experiments/variables';

/** What `data` is where the numbers are the reader's own, and not in the query. */
export const OWN = 'own';

/** What a link to the workbench carries in its query; the reader's own numbers are in its fragment (`link/`). */
export const VARIABLES = {
  /** A built-in set, or the reader's own numbers. */
  data: { type: 'choice', options: [...EXAMPLES.map(({ id }) => id), OWN], default: 'revenue-per-user' },
  /** What is to be large enough. */
  ask: { type: 'choice', options: ['precision', 'promise', 'normal', 'effect'], default: 'precision' },
  statistic: { type: 'choice', options: ['mean', 'median', 'proportion-above'], default: 'mean' },
  /** What a value must exceed to be counted by `proportion-above`. */
  threshold: { type: 'number', min: -1e12, max: 1e12, default: 0, scale: 'linear' },
  /** The n that the reader has marked; of group A where two groups are compared. */
  n: { type: 'integer', min: 2, max: 10_000_000, default: 1_000, scale: 'log' },
  /** How far the interval may reach each side, in percent of the figure itself. */
  margin: { type: 'number', min: 0.1, max: 100, default: 5, scale: 'log' },
  /** The largest gap to the normal that is acceptable, as a probability. */
  tolerance: { ...SHARED.tolerance, default: 0.02 },
  /** The smallest difference worth finding, in percent of A's figure. */
  lift: { type: 'number', min: 0.1, max: 500, default: 5, scale: 'log' },
  /** How often it is to be found. */
  power: { type: 'choice', options: ['0.5', '0.8', '0.9', '0.95'], default: '0.8' },
  /** So many in B for one in A. */
  ratio: { type: 'number', min: 0.01, max: 100, default: 1, scale: 'log' },
  interval: {
    type: 'choice',
    options: ['t', 'bootstrap', 'bootstrap-t', 'wald', 'wilson', 'clopper-pearson'],
    default: 't',
  },
  level: SHARED.level,
  /** How the picture of the numbers is scaled. */
  axis: { type: 'choice', options: ['auto', 'linear', 'log'], default: 'auto', view: true },
  /** Whether the order of the numbers is one of time. */
  order: { type: 'choice', options: ['any', 'time'], default: 'any' },
} as const satisfies ParamSpec;

export type WorkbenchValues = Params<typeof VARIABLES>;
export type Ask = (typeof VARIABLES.ask.options)[number];
