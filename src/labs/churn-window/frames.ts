import { meanOf } from '../../core/summaries/derived';
import { errorOf } from '../../experiments/errorOf';
import type { Domain, Readout } from '../../experiments/frame';
import { memo } from '../../experiments/memo';
import { shareReadout } from '../../experiments/shareReadout';
import type { CalledGoneFrame } from './charts/calledGoneFrame';
import type { TimelinesFrame } from './charts/timelinesFrame';
import { DAYS, type Expected, expectedOf, flaggedShare, goneAmongFlagged } from './expected';
import type { ChurnWindowParams, Settings } from './params';
import { rowsOf } from './rows';
import type { ChurnWindowTally } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = TimelinesFrame | CalledGoneFrame;

/** Users visit by visit, and who is called gone against the window. */
export function frames(params: ChurnWindowParams, tally: ChurnWindowTally): readonly LabFrame[] {
  return [timelinesFrame(params, tally), calledGoneFrame(params, tally)];
}

function timelinesFrame(params: ChurnWindowParams, tally: ChurnWindowTally): TimelinesFrame {
  return {
    kind: 'timelines',
    rows: rowsOf(tally.shown),
    own: params.rule === 'own',
    window: params.window,
    days: DAYS,
    readouts: readoutsOf(params, tally),
  };
}

function readoutsOf(params: ChurnWindowParams, tally: ChurnWindowTally): readonly Readout[] {
  const { count, gone, goneFlagged, activeFlagged, delay } = tally;
  const { leaving } = params;
  const exact = expectedOf(params);
  const theory = (name: string, value: number, format: Readout['format'] = 'share'): Readout => ({
    name,
    role: 'theory',
    value,
    format,
  });
  const { value, error } = meanOf(delay);
  return [
    { name: 'repetitions', role: 'statistic', value: count, format: 'integer' },
    shareReadout('calledGone', activeFlagged + goneFlagged, count),
    theory('exactCalledGone', flaggedShare(exact, leaving)),
    { name: 'reallyGone', role: 'population', value: leaving, format: 'share' },
    shareReadout('activeCalledGone', activeFlagged, count - gone),
    theory('exactActiveCalledGone', exact.activeFlagged),
    ...(leaving > 0
      ? [
          shareReadout('goneUnnoticed', gone - goneFlagged, gone),
          theory('exactGoneUnnoticed', exact.unnoticed),
          shareReadout('goneAmongCalled', goneFlagged, activeFlagged + goneFlagged),
          theory('exactGoneAmongCalled', goneAmongFlagged(exact, leaving)),
          // A delay is never longer than a user's window, so it has moments of any order.
          { name: 'noticeDelay', role: 'statistic' as const, value, ...errorOf(error, 1, Number.POSITIVE_INFINITY) },
          theory('exactNoticeDelay', exact.delay, 'number'),
        ]
      : []),
  ];
}

/** Windows at which the curves are computed. */
const WINDOWS = Float64Array.from([
  ...Array.from({ length: 20 }, (_, i) => i + 1),
  ...Array.from({ length: 20 }, (_, i) => 22 + 2 * i),
]);

type Curve = readonly Expected[];

/** One window, or own ones where every rhythm is known. */
const curveOf: (settings: Pick<Settings, 'typicalGap' | 'rhythms' | 'regularity' | 'rule'>) => Curve = memo(
  8,
  ({ typicalGap, rhythms, regularity, rule }) => [typicalGap, rhythms, regularity, rule].join('|'),
  (settings) =>
    Array.from(WINDOWS, (window) => expectedOf({ ...settings, window, leaving: 0, history: Number.POSITIVE_INFINITY })),
);

/** Ends of the axis of shares. */
const CEILINGS = [0.1, 0.2, 0.3, 0.5, 0.75, 1];

function calledGoneFrame(params: ChurnWindowParams, tally: ChurnWindowTally): CalledGoneFrame {
  const { window, leaving, rule } = params;
  const [here, other] = [curveOf(params), curveOf({ ...params, rule: rule === 'one' ? 'own' : 'one' })];
  const goneOf = (curve: Curve) => Float64Array.from(curve, ({ unnoticed }) => leaving * (1 - unnoticed));
  const called = Float64Array.from(here, (expected) => flaggedShare(expected, leaving));
  const highest = Math.max(called[0] as number, leaving);
  const exact = expectedOf(params);
  const shareDomain: Domain = [0, CEILINGS.find((ceiling) => highest <= 0.95 * ceiling) ?? 1];
  return {
    kind: 'called-gone',
    domain: [1, DAYS],
    shareDomain,
    x: WINDOWS,
    called,
    gone: goneOf(here),
    goneOther: leaving > 0 ? goneOf(other) : new Float64Array(0),
    own: rule === 'own',
    leaving,
    here: window,
    hereCalled: (tally.activeFlagged + tally.goneFlagged) / tally.count,
    repetitions: tally.count,
    exactCalled: flaggedShare(exact, leaving),
    exactGone: leaving * (1 - exact.unnoticed),
    readouts: [],
  };
}
