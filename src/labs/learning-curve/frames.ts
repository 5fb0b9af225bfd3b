import { cleanedTask } from '../../core/learning/rowsFor';
import { meanOf } from '../../core/summaries/derived';
import type { Readout } from '../../experiments/frame';
import type { CurveFrame } from './charts/curveFrame';
import type { TradeFrame } from './charts/tradeFrame';
import { taskOf } from './expected';
import type { LearningCurveParams } from './params';
import { POINTS } from './points';
import type { LearningCurveTally } from './tally';
import { CURVE, NOISES, ROWS } from './theory';

/** The kinds of panels that the lab shows. */
export type LabFrame = CurveFrame | TradeFrame;

const NONE = new Float64Array(0);

/** The error against the number of rows, and what cleaner labels are worth in rows. */
export function frames(params: LearningCurveParams, tally: LearningCurveTally): readonly LabFrame[] {
  return [curveFrame(params, tally), tradeFrame(params, tally)];
}

function curveFrame(params: LearningCurveParams, tally: LearningCurveTally): CurveFrame {
  const { theory, errors } = tally;
  const drawn = POINTS.flatMap((x, i) => {
    const summary = tally.points[i];
    return summary && summary.count > 0 ? [{ x, ...meanOf(summary) }] : [];
  });
  const here = meanOf(errors);
  return {
    kind: 'curve',
    domain: ROWS,
    x: CURVE,
    error: theory?.curve ?? NONE,
    cleanedError: theory?.cleanedCurve ?? NONE,
    drawnX: Float64Array.from(drawn, ({ x }) => x),
    drawnError: Float64Array.from(drawn, ({ value }) => value),
    drawnSpread: Float64Array.from(drawn, ({ error }) => error),
    here: params.n,
    hereError: here.value,
    hereSpread: here.error,
    expected: theory?.expected.error ?? Number.NaN,
    repetitions: errors.count,
    best: params.bestError,
    limit: theory?.expected.limit ?? params.bestError,
    noise: params.labelNoise,
    cleaned: Math.min(params.cleaned, params.labelNoise),
    oneSided: params.flips === 'one' && params.labelNoise > 0,
    readouts: curveReadouts(params, tally),
  };
}

function curveReadouts(params: LearningCurveParams, { errors, theory }: LearningCurveTally): readonly Readout[] {
  const { value, error } = meanOf(errors);
  const share = (name: string, of: number, role: Readout['role'] = 'theory'): Readout => ({
    name,
    role,
    value: of,
    format: 'share',
  });
  return [
    { name: 'repetitions', role: 'statistic', value: errors.count, format: 'integer' },
    { ...share('learnedError', value, 'statistic'), monteCarloError: error },
    ...(theory
      ? [
          share('expectedError', theory.expected.error),
          ...(params.labelNoise > 0
            ? [share('cleanedError', theory.expected.cleaned), share('contradictedShare', theory.expected.contradicted)]
            : []),
          ...(params.flips === 'one' ? [share('errorLimit', theory.expected.limit)] : []),
        ]
      : []),
    share('bestError', params.bestError, 'population'),
  ];
}

function tradeFrame(params: LearningCurveParams, { theory, map }: LearningCurveTally): TradeFrame {
  const rowsWorth = theory?.expected.rowsWorth ?? params.n;
  return {
    kind: 'trade',
    domain: ROWS,
    noiseDomain: [0, NOISES.at(-1) as number],
    x: CURVE,
    noises: NOISES,
    map,
    best: params.bestError,
    here: params.n,
    noise: params.labelNoise,
    cleanedNoise: cleanedTask(taskOf(params), params.cleaned).noise,
    error: theory?.expected.error ?? Number.NaN,
    cleanedError: theory?.expected.cleaned ?? Number.NaN,
    rowsWorth,
    oneSided: params.flips === 'one',
    readouts:
      theory && params.labelNoise > 0
        ? [{ name: 'rowsWorth', role: 'theory', value: rowsWorth, format: 'about-size' }]
        : [],
  };
}
