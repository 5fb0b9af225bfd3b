import type { Readout } from '../../experiments/frame';
import { memo } from '../../experiments/memo';
import { shareReadout } from '../../experiments/shareReadout';
import type { QuestionsFrame } from './charts/questionsFrame';
import type { WonFrame } from './charts/wonFrame';
import { expectedOf, foundShare, MOST_QUESTIONS, neededOf, type Truth, WANTED } from './expected';
import { gridOf } from './grid';
import type { TwoProportionsParams } from './params';
import type { TwoProportionsTally } from './tally';

/** The kinds of panels that the lab shows. */
export type LabFrame = WonFrame | QuestionsFrame;

/** How many questions A is ahead by, and how often the better one is found against the number of questions. */
export function frames(params: TwoProportionsParams, tally: TwoProportionsTally): readonly LabFrame[] {
  return [wonFrame(params, tally), questionsFrame(params, tally)];
}

function wonFrame(params: TwoProportionsParams, tally: TwoProportionsTally): WonFrame {
  const { shareA, shareB, n, pairing, level } = params;
  const { reach } = gridOf(params);
  const { count, quiet, found, latest, foundA, foundB, aheadA, aheadB } = tally;
  return {
    kind: 'won',
    domain: [-reach, reach],
    quiet,
    found,
    latest,
    repetitions: count,
    foundA,
    foundB,
    aheadA,
    aheadB,
    shareA,
    shareB,
    n,
    paired: pairing === 'paired',
    level: Number(level),
    readouts: wonReadouts(params, tally),
  };
}

function wonReadouts(params: TwoProportionsParams, tally: TwoProportionsTally): readonly Readout[] {
  const { shareA, shareB, n, level } = params;
  const { count, foundA, foundB, aheadA, aheadB } = tally;
  const exact = expectedOf(params, n);
  const theory = (name: string, value: number): Readout => ({ name, role: 'theory', value, format: 'share' });
  const [betterIsA, alike] = [shareA > shareB, shareA === shareB];
  return [
    { name: 'repetitions', role: 'statistic', value: count, format: 'integer' },
    ...(alike
      ? [
          shareReadout('significant', foundA + foundB, count),
          theory('nominalFalseAlarmRate', 1 - Number(level)),
          theory('exactFalseAlarmRate', exact.foundBetter + exact.foundWorse),
        ]
      : [
          shareReadout('foundBetter', betterIsA ? foundA : foundB, count),
          theory('exactFoundBetter', exact.foundBetter),
          shareReadout('worseAhead', betterIsA ? aheadB : aheadA, count),
          theory('exactWorseAhead', exact.worseAhead),
          shareReadout('foundWorse', betterIsA ? foundB : foundA, count),
        ]),
    shareReadout('tied', count - aheadA - aheadB, count),
    theory('exactTied', exact.tied),
  ];
}

function questionsFrame(params: TwoProportionsParams, tally: TwoProportionsTally): QuestionsFrame {
  const { shareA, shareB, n, pairing, level } = params;
  const paired = pairing === 'paired';
  const alike = shareA === shareB;
  const found = alike ? tally.foundA + tally.foundB : shareA > shareB ? tally.foundA : tally.foundB;
  const { x, share } = curveOf(params);
  const apart = paired ? curveOf({ ...params, pairing: 'independent' }).share : new Float64Array(0);
  return {
    kind: 'questions',
    domain: [FIRST, MOST_QUESTIONS],
    x,
    share,
    independent: apart,
    here: n,
    hereShare: found / tally.count,
    repetitions: tally.count,
    exactShare: foundShare(params, n),
    wanted: alike ? 1 - Number(level) : WANTED,
    shareA,
    shareB,
    paired,
    needed: neededOf(params).questions,
    readouts: alike ? [] : neededReadouts(params),
  };
}

function neededReadouts(params: TwoProportionsParams): readonly Readout[] {
  const readout = (name: string, truth: Truth): Readout => {
    const { questions, forLargeN } = neededOf(truth);
    return { name, role: 'theory', value: questions, format: 'about-size', ...(forLargeN && { forLargeN }) };
  };
  return [
    readout('neededQuestions', params),
    ...(params.pairing === 'paired' ? [readout('neededIndependent', { ...params, pairing: 'independent' })] : []),
  ];
}

/** Numbers of questions at which a curve is summed. */
const FIRST = 5;
const POINTS = 25;

const curveOf: (truth: Truth) => { readonly x: Float64Array; readonly share: Float64Array } = memo(
  8,
  ({ shareA, shareB, pairing, agree, level }) =>
    [shareA, shareB, pairing, pairing === 'paired' ? agree : '', level].join('|'),
  (truth) => {
    const x = Float64Array.from({ length: POINTS }, (_, i) =>
      Math.round(FIRST * (MOST_QUESTIONS / FIRST) ** (i / (POINTS - 1))),
    );
    return { x, share: x.map((n) => foundShare(truth, n)) };
  },
);
