import { expectedErrors, limitOfErrors } from '../../core/learning/expectedErrors';
import { cleanedTask, rowsFor, rowsWorthCleaning } from '../../core/learning/rowsFor';
import { contradicted, distanceFor, errorOfKinds, type Task } from '../../core/learning/task';
import { memo } from '../../experiments/memo';
import type { LearningCurveParams } from './params';

export type Setting = Pick<LearningCurveParams, 'n' | 'labelNoise' | 'flips' | 'cleaned' | 'features' | 'bestError'>;

/** What is to be learnt, and from which labels. */
export const taskOf = ({ labelNoise, flips, features, bestError }: Omit<Setting, 'n' | 'cleaned'>): Task => ({
  features,
  distance: distanceFor(bestError),
  noise: labelNoise,
  side: flips === 'one' ? 'one' : 'both',
});

/** What theory says of a setting; plain data. Shares of rows. */
export interface Expected {
  /** The expected error of what n rows teach, and of ever more of them. */
  readonly error: number;
  readonly limit: number;
  /** How many labels contradict the rule, where they are as wrong as those that it learnt from. */
  readonly contradicted: number;
  /** The same n with cleaner labels. */
  readonly cleaned: number;
  /** Rows with labels as they are that come to the error of the cleaned ones; NaN where none do. */
  readonly rowsWorth: number;
  /** Rows with right labels alone that come to the error of all of these. */
  readonly rightRows: number;
}

/** Two are needed for two labels. */
const FEWEST_ROWS = 2;

const keyOf = ({ n, labelNoise, flips, cleaned, features, bestError }: Setting): string =>
  [n, labelNoise, flips, cleaned, features, bestError].join('|');

export const expectedOf: (setting: Setting) => Expected = memo(64, keyOf, (setting) => {
  const task = taskOf(setting);
  const errors = expectedErrors(task, setting.n);
  const error = errorOfKinds(errors);
  return {
    error,
    limit: errorOfKinds(limitOfErrors(task)),
    contradicted: contradicted(task, errors),
    cleaned: errorOfKinds(expectedErrors(cleanedTask(task, setting.cleaned), setting.n)),
    rowsWorth: setting.labelNoise > 0 ? rowsWorthCleaning(task, setting.n, setting.cleaned) : setting.n,
    rightRows: setting.labelNoise > 0 ? rowsFor({ ...task, noise: 0 }, error, FEWEST_ROWS) : setting.n,
  };
});
