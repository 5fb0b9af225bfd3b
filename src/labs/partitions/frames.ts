import { meanOf } from '../../core/summaries/derived';
import type { Domain, Readout } from '../../experiments/frame';
import { memo } from '../../experiments/memo';
import type { LoadRatioFrame } from './charts/loadRatioFrame';
import type { LoadsFrame } from './charts/loadsFrame';
import { expectedOf } from './expected';
import type { PartitionsParams } from './params';
import { keysPoints } from './points';
import { isSkewed, largestOf, type Settings, spreadOf } from './spread';
import type { PartitionsTally } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = LoadsFrame | LoadRatioFrame;

/** Ends of axes that have six round figures at most. */
const ROUND = [1, 2, 4, 5, 8, 10];

/** The loads of the newest table, and the largest load against keys, top to bottom. */
export function frames(params: PartitionsParams, tally: PartitionsTally): readonly LabFrame[] {
  return [loadsFrame(params, tally), loadRatioFrame(params, tally)];
}

/** From 0 to a round number that leaves room above the highest. */
function scaleTo(highest: number): Domain {
  const unit = 10 ** Math.floor(Math.log10(highest));
  return [0, unit * (ROUND.find((leading) => leading * unit >= 1.08 * highest) ?? 20)];
}

function loadsFrame(params: PartitionsParams, tally: PartitionsTally): LoadsFrame {
  const order = Array.from(tally.loads, (_, i) => i).sort(
    (a, b) => (tally.loads[b] as number) - (tally.loads[a] as number) || a - b,
  );
  const largest = tally.loads.length > 0 ? largestOf(tally.loads) : expectedOf(params).value;
  return {
    kind: 'loads',
    loads: Float64Array.from(order, (i) => tally.loads[i] as number),
    hot: Float64Array.from(order, (i) => tally.hot[i] as number),
    regions: params.regions,
    keys: params.keys,
    skewed: isSkewed(params),
    hottest: spreadOf(params).hottest,
    loadDomain: scaleTo(Math.max(1.3, largest)),
    readouts: readoutsOf(params, tally),
  };
}

function readoutsOf(params: PartitionsParams, tally: PartitionsTally): readonly Readout[] {
  const { value, error } = meanOf(tally.ratio);
  const expected = expectedOf(params);
  const theory: Readout =
    expected.basis === 'least'
      ? { name: 'leastLoadRatio', role: 'theory', value: expected.value }
      : {
          name: 'theoreticalLoadRatio',
          role: 'theory',
          value: expected.value,
          ...(expected.basis === 'large' && { forLargeN: true }),
        };
  return [
    { name: 'repetitions', role: 'statistic', value: tally.ratio.count, format: 'integer' },
    { name: 'loadRatio', role: 'statistic', value, monteCarloError: error },
    theory,
    { name: 'hottestShare', role: 'population', value: spreadOf(params).hottest, format: 'share' },
  ];
}

/** Theory at these numbers of keys. */
const CURVE = Float64Array.from({ length: 25 }, (_, i) => Math.round(10 ** (2 + i / 4)));

const curveOf: (settings: Settings) => Float64Array = memo(
  8,
  ({ regions, skew, placement, salts }) => [regions, skew, placement, salts].join('|'),
  (settings) => CURVE.map((keys) => expectedOf({ ...settings, keys }).value),
);

function loadRatioFrame(params: PartitionsParams, tally: PartitionsTally): LoadRatioFrame {
  const points = keysPoints(params).flatMap(({ settings }, i) => {
    const summary = tally.points[i];
    if (!summary || summary.count === 0) return [];
    const { value, error } = meanOf(summary);
    return [{ x: settings.keys, value, error }];
  });
  const ratio = curveOf(params);
  const here = meanOf(tally.ratio).value;
  return {
    kind: 'load-ratio',
    x: CURVE,
    ratio,
    basis: isSkewed(params) ? 'least' : 'expected',
    drawnX: Float64Array.from(points, ({ x }) => x),
    drawnRatio: Float64Array.from(points, ({ value }) => value),
    drawnError: Float64Array.from(points, ({ error }) => error),
    here: params.keys,
    hereRatio: here,
    regions: params.regions,
    domain: [100, 1e8],
    loadDomain: scaleTo(Math.max(...ratio, ...points.map(({ value }) => value), Number.isNaN(here) ? 0 : here)),
    readouts: [],
  };
}
