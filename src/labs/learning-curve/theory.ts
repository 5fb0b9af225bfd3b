import { expectedErrors, ROUGH, ROUGHEST } from '../../core/learning/expectedErrors';
import { cleanedTask } from '../../core/learning/rowsFor';
import { errorOfKinds, type Task } from '../../core/learning/task';
import { memo } from '../../experiments/memo';
import { type Expected, expectedOf, type Setting, taskOf } from './expected';

/** From where to where the picture goes, in rows. */
export const ROWS = [10, 1_000_000] as const;
const A_DECADE = 6;
export const CURVE = Float64Array.from({ length: 5 * A_DECADE + 1 }, (_, i) => 10 ** (1 + i / A_DECADE));

/** Shares of wrong labels for which the map has a column of errors, one for each place of the curve. */
export const NOISES = Float64Array.from({ length: 19 }, (_, i) => (25 * i) / 1_000);

/** What the picture shows of theory, computed where it keeps nobody waiting. */
export interface Theory {
  readonly expected: Expected;
  /** Expected errors along the curve, with labels as they are and cleaner. */
  readonly curve: Float64Array;
  readonly cleanedCurve: Float64Array;
}

/** From so many rows on a few points will do. */
const MANY = 5_000;

const curveOf = (task: Task): Float64Array =>
  CURVE.map((n) => errorOfKinds(expectedErrors(task, n, n < MANY ? ROUGH : ROUGHEST)));

export const theoryOf = (setting: Setting): Theory => {
  const task = taskOf(setting);
  return {
    expected: expectedOf(setting),
    curve: curveOf(task),
    cleanedCurve: setting.labelNoise > 0 ? curveOf(cleanedTask(task, setting.cleaned)) : new Float64Array(0),
  };
};

/** Expected errors for every share of NOISES, column by column. */
export const mapOf: (setting: Setting) => Float64Array = memo(
  8,
  ({ flips, features, bestError }) => [flips, features, bestError].join('|'),
  (setting) => {
    const map = new Float64Array(NOISES.length * CURVE.length);
    NOISES.forEach((labelNoise, i) => {
      map.set(curveOf(taskOf({ ...setting, labelNoise })), i * CURVE.length);
    });
    return map;
  },
);
