import { meanOf } from '../../core/summaries/derived';
import type { Summary } from '../../core/summaries/moments';
import { errorOf } from '../../experiments/errorOf';
import type { Readout } from '../../experiments/frame';
import { memo } from '../../experiments/memo';
import { shareReadout } from '../../experiments/shareReadout';
import type { SlotsFrame } from './charts/slotsFrame';
import type { Averages, WinnerFrame } from './charts/winnerFrame';
import { chanceBest, recordsNeeded, reliabilityAt, type Settings, winnerAt } from './expected';
import type { BestOfManyParams } from './params';
import { recordsPoints } from './points';
import { slotsScale, winnerScale } from './scales';
import type { BestOfManyTally, Leads } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = SlotsFrame | WinnerFrame;

/** The newest person's day, and what winners look like and are against the number of records. */
export function frames(params: BestOfManyParams, tally: BestOfManyTally): readonly LabFrame[] {
  return [slotsFrame(params, tally), winnerFrame(params, tally)];
}

const placeOfLargest = (values: Float64Array): number =>
  values.reduce((best, value, i) => (best < 0 || value > (values[best] as number) ? i : best), -1);

function slotsFrame(params: BestOfManyParams, tally: BestOfManyTally): SlotsFrame {
  const { slots, n, between } = params;
  const { means, truth, records } = tally;
  const winner = placeOfLargest(means);
  const middle = means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length);
  return {
    kind: 'slots',
    slots,
    n,
    means,
    truth,
    records,
    winner,
    best: between > 0 ? placeOfLargest(truth) : -1,
    shrunken: middle + reliabilityAt(params) * ((means[winner] ?? 0) - middle),
    leadDomain: slotsScale(params, means),
    readouts: readoutsOf(params, tally),
  };
}

/** An average over people: what is drawn is normal or less spread, so its error is known. */
function average(name: string, summary: Summary): Readout {
  const { value, error } = meanOf(summary);
  return { name, role: 'statistic', value, ...errorOf(error, 1, Number.POSITIVE_INFINITY) };
}

function readoutsOf(params: BestOfManyParams, tally: BestOfManyTally): readonly Readout[] {
  const { count } = tally.apparent;
  const expected = winnerAt(params);
  const theory = (name: string, value: number, format: Readout['format'] = 'number'): Readout => ({
    name,
    role: 'theory',
    value,
    format,
  });
  return [
    { name: 'repetitions', role: 'statistic', value: count, format: 'integer' },
    average('flattery', tally.flattery),
    theory('exactFlattery', expected.apparent - expected.true),
    average('apparentLead', tally.apparent),
    theory('exactApparentLead', expected.apparent),
    average('trueLead', tally.true),
    theory('exactTrueLead', expected.true),
    average('shrunkenLead', tally.shrunken),
    ...(params.slots > 3 ? [average('estimatedLead', tally.estimated)] : []),
    theory('leadKept', reliabilityAt(params), 'share'),
    ...(params.between > 0
      ? [
          shareReadout('winnerIsBest', tally.best, count),
          theory('exactWinnerIsBest', chanceBest(params), 'share'),
          theory('recordsForBest', recordsNeeded(params), 'sample-size'),
        ]
      : []),
  ];
}

/** Theory at these numbers of records. */
const CURVE = Float64Array.from({ length: 31 }, (_, i) => 10 ** (i / 10));

const curveOf: (settings: Settings) => { readonly apparent: Float64Array; readonly true: Float64Array } = memo(
  8,
  ({ slots, within, between }) => [slots, within, between].join('|'),
  (settings) => {
    const winners = Array.from(CURVE, (n) => winnerAt({ ...settings, n }));
    return {
      apparent: Float64Array.from(winners, ({ apparent }) => apparent),
      true: Float64Array.from(winners, (winner) => winner.true),
    };
  },
);

function averagesOf(n: number, leads: Leads): Averages {
  const [apparent, actual] = [meanOf(leads.apparent), meanOf(leads.true)];
  return { n, apparent: apparent.value, apparentError: apparent.error, true: actual.value, trueError: actual.error };
}

function winnerFrame(params: BestOfManyParams, tally: BestOfManyTally): WinnerFrame {
  const drawn = recordsPoints(params).flatMap(({ settings }, i) => {
    const leads = tally.points[i];
    return leads && leads.apparent.count > 0 ? [averagesOf(settings.n, leads)] : [];
  });
  return {
    kind: 'winner',
    x: CURVE,
    ...curveOf(params),
    best: winnerAt(params).best,
    drawn,
    here: averagesOf(params.n, tally),
    slots: params.slots,
    equal: params.between === 0,
    domain: [1, 1_000],
    leadDomain: winnerScale(params),
    readouts: [],
  };
}
