import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/charts/words';
import type { Readout } from '../../../src/experiments/frame';
import type { Param, ParamValue } from '../../../src/experiments/params';
import { runToEnd } from '../../../src/experiments/run';
import { exactFiguresOf } from '../../../src/labs/registry/exactFigures';
import { findingOf } from '../../../src/labs/registry/findings';
import { EXPERIMENTS, experimentOf } from '../../../src/labs/registry/index';
import { paramsOf } from '../../../src/notebook/params';
import { LOCALES, wordsOf } from '../../support/words';

type Values = Readonly<Record<string, ParamValue>>;
interface Found {
  readonly params: Values;
  /** A figure by its name; NaN where there is none. */
  value(name: string): number;
  error(name: string): number;
}

interface Figures {
  readonly lab: string;
  readonly params: Values;
  readonly readouts: readonly Readout[];
}

/** What a lab draws at a setting. */
function figuresOf(lab: string, values: Values, exactly = true): Figures {
  const experiment = experimentOf(lab);
  const { params } = experiment.settle(paramsOf(experiment.params, values, {}));
  const drawn = runToEnd(experiment, params).flatMap((frame) => frame.readouts);
  return { lab, params, readouts: exactly ? [...drawn, ...exactFiguresOf(lab, params)] : drawn };
}

/** The conclusion of a lab's finding, `coverage.short`, and the figures that it was drawn from. */
function conclusionOf({ lab, params, readouts }: Figures, words: Words): Found & { kind: string; text: string } {
  const find = (name: string): Readout | undefined => readouts.find((one) => one.name === name);
  const kinds: string[] = [];
  const heard: Words = {
    ...words,
    t(key, given) {
      if (
        /^finding\.[a-zA-Z.]+$/.test(key) &&
        !/^finding\.(whole|note|draws|side|tails|trouble|chosen|shareAbove)/.test(key)
      )
        kinds.push(key.replace('finding.', ''));
      expect(words.has(key), key).toBe(true);
      return words.t(key, given);
    },
  };
  const text = findingOf(lab, params, readouts, heard);
  expect(kinds, text).toHaveLength(1);
  return {
    params,
    value: (name) => find(name)?.value ?? Number.NaN,
    error: (name) => find(name)?.monteCarloError ?? Number.NaN,
    kind: kinds[0] as string,
    text,
  };
}

const shareOf = (percent: string | undefined): number => Number(percent?.replace(/[%,]/g, '')) / 100;

/** What figures have to be like where a conclusion stands, told without the rules that drew it. */
const TRUE_OF: Readonly<Record<string, (found: Found) => boolean>> = {
  'samplingDistribution.exactly': ({ value }) => value('normalityGap') === 0,
  'samplingDistribution.practically': ({ value }) => value('normalityGap') <= 0.01,
  'samplingDistribution.nearly': ({ value }) => value('normalityGap') > 0.01 && value('normalityGap') <= 0.05,
  'samplingDistribution.roughly': ({ value }) => value('normalityGap') > 0.05 && value('normalityGap') <= 0.1,
  'samplingDistribution.far': ({ value }) => value('normalityGap') > 0.1,
  'samplingDistribution.one': ({ value }) => value('repetitions') === 1,
  'samplingDistribution.never': ({ value }) => !Number.isFinite(value('theoreticalStandardError')),
  'samplingDistribution.constant': ({ value }) => value('standardError') === 0,
  'samplingDistribution.without': ({ value, params }) =>
    Number.isNaN(value('normalityGap')) &&
    (['min', 'max'].includes(String(params.statistic)) || !Number.isFinite(value('theoreticalStandardError'))),
  'samplingDistribution.shape.few': ({ value }) => value('repetitions') < 100,
  'samplingDistribution.shape.leans': ({ value, error }) => Math.abs(value('skewness')) > 0.2 + 2 * error('skewness'),
  'samplingDistribution.shape.even': ({ value }) =>
    Math.abs(value('skewness')) <= 0.2 && Math.abs(value('excessKurtosis')) <= 0.5,
  'samplingDistribution.shape.tails': ({ value }) =>
    Math.abs(value('skewness')) <= 0.2 && Math.abs(value('excessKurtosis')) > 0.5,
  'samplingDistribution.shape.unsure': ({ value }) => value('repetitions') >= 100,
  'coverage.keeps': (found) => Math.abs(missed(found) / allowed(found) - 1) <= 0.25 + 1e-9,
  'coverage.uneven': (found) =>
    Math.abs(missed(found) / allowed(found) - 1) <= 0.25 + 1e-9 &&
    ['issedBelow', 'issedAbove'].some((side) => Math.abs(exactOr(found, side) / (allowed(found) / 2) - 1) > 0.25),
  'coverage.short': (found) => missed(found) > 1.25 * allowed(found),
  'coverage.over': (found) => missed(found) < 0.75 * allowed(found),
  'coverage.unsure': ({ value }) => Number.isNaN(value('exactCoverage')),
  'coverage.without': ({ value }) => Number.isNaN(value('coverage')),
  'dependence.size.short': (found) =>
    missed(found) > allowed(found) && found.value('effectiveSampleSize') < Number(found.params.n),
  'dependence.size.over': (found) =>
    missed(found) < allowed(found) && found.value('effectiveSampleSize') > Number(found.params.n),
  'dependence.size.keeps': (found) => Math.abs(missed(found) / allowed(found) - 1) <= 0.25 + 1e-9,
  'dependence.drift.short': (found) => missed(found) > 1.25 * allowed(found) && Number(found.params.drift) > 0,
  'dependence.drift.keeps': (found) => missed(found) <= 1.25 * allowed(found) + 1e-9,
  'dependence.heavy.short': (found) => missed(found) > 1.25 * allowed(found),
  'dependence.heavy.keeps': (found) => missed(found) <= 1.25 * allowed(found),
  'dependence.heavy.over': (found) => missed(found) < 0.75 * allowed(found),
  'dependence.heavy.unsure': ({ value }) => Number.isNaN(value('exactCoverage')),
  'dependence.without': ({ value }) => Number.isNaN(value('coverage')),
  'peeking.one': ({ params, value }) =>
    params.looks === 1 && Math.abs(value('exactFalseAlarmRate') - value('promisedFalseAlarmRate')) < 1e-9,
  'peeking.more': ({ value }) => value('exactFalseAlarmRate') > 1.25 * value('promisedFalseAlarmRate'),
  'peeking.alike': ({ value }) => value('exactFalseAlarmRate') <= 1.25 * value('promisedFalseAlarmRate') + 1e-9,
  'galtonBoard.well': ({ value }) => value('errorOfNormalCorrected') <= 0.005,
  'galtonBoard.nearly': ({ value }) =>
    value('errorOfNormalCorrected') <= 0.02 && value('errorOfNormalCorrected') > 0.005,
  'galtonBoard.badly': ({ value }) => value('errorOfNormalCorrected') > 0.02,
  'marginOfError.census': ({ params, value }) => params.n === params.N && Math.abs(value('marginOfError')) < 1e-12,
  'marginOfError.same': ({ value }) => value('marginOfError') >= 0.95 * value('marginInfinite'),
  'marginOfError.narrower': ({ value }) => value('marginOfError') < 0.95 * value('marginInfinite'),
  'marginOfError.short': ({ params, value }) =>
    (Number.isNaN(value('exactShareWithin')) ? value('shareWithin') : value('exactShareWithin')) < Number(params.level),
  'normalityGap.enough': ({ params, value }) =>
    value('normalityGap') <= Number(params.tolerance) && Number(params.n) >= value('requiredSampleSize'),
  'normalityGap.early': ({ params, value }) =>
    value('normalityGap') <= Number(params.tolerance) && Number(params.n) < value('requiredSampleSize'),
  'normalityGap.few': ({ params, value }) => value('normalityGap') > Number(params.tolerance),
  'normalityGap.fewBeyond': ({ params, value }) => value('normalityGap') > Number(params.tolerance),
  'normalityGap.exactly': ({ value }) => value('normalityGap') === 0,
  'normalityGap.never': ({ value }) => Number.isNaN(value('normalityGap')),
  'churnWindow.nobody': ({ params }) => params.leaving === 0,
  'churnWindow.active': ({ value }) => value('exactActiveCalledGone') > 0 && value('exactGoneAmongCalled') < 0.5,
  'churnWindow.late': ({ value }) => value('exactGoneUnnoticed') > 0.5 && value('exactGoneAmongCalled') >= 0.5,
  'churnWindow.good': ({ value }) => value('exactGoneUnnoticed') <= 0.5 && value('exactGoneAmongCalled') >= 0.9,
  'churnWindow.mixed': ({ value }) =>
    value('exactGoneUnnoticed') <= 0.5 && value('exactGoneAmongCalled') >= 0.5 && value('exactGoneAmongCalled') < 0.9,
  'bestOfMany.none': ({ params, value }) => params.between === 0 && value('exactTrueLead') === 0,
  'bestOfMany.flattered': ({ value }) => value('exactWinnerIsBest') < 0.9 && value('exactFlattery') > 0,
  'bestOfMany.found': ({ value }) => value('exactWinnerIsBest') >= 0.9,
  'partitions.even': ({ value }) => value('loadRatio') <= 1.1,
  'partitions.chance': ({ params, value }) => params.skew === 0 && value('loadRatio') > 1.1,
  'partitions.hot': ({ value }) => value('leastLoadRatio') - 1 > 0.5 * (value('loadRatio') - 1),
  'partitions.skewed': ({ params, value }) =>
    Number(params.skew) > 0 && value('leastLoadRatio') - 1 <= 0.5 * (value('loadRatio') - 1),
  'partitions.range': ({ params }) => params.placement === 'range',
  'learningCurve.clean': ({ params }) => params.labelNoise === 0,
  'learningCurve.cleaner': ({ params, value }) =>
    Number(params.labelNoise) > 0 && value('rowsWorth') >= Number(params.n),
  'learningCurve.stuck': ({ params, value }) =>
    params.flips === 'one' && Number.isNaN(value('rowsWorth')) && value('cleanedError') <= value('errorLimit'),
  'runningMean.settled': (found) => outside(found) <= 0.05,
  'runningMean.settling': (found) => outside(found) > 0.05 && outside(found) <= 0.5,
  'runningMean.unsettled': (found) => outside(found) > 0.5,
  'runningMean.unsure': ({ value }) => Number.isNaN(value('probabilityOutside')),
  'runningMean.never': ({ value }) => !Number.isFinite(value('expectedValue')),
  'sampling.one': ({ value }) => value('repetitions') === 1,
  'sampling.census': ({ value, params }) => params.n === params.N && Math.abs(value('bias')) < 1e-9,
  'sampling.random': ({ params }) => params.way === 'random',
  'sampling.unseen': ({ value, error }) => !(Math.abs(value('bias')) > 2 * error('bias')),
  'sampling.slightly': ({ value, error }) =>
    Math.abs(value('bias')) > 2 * error('bias') && Math.abs(value('bias')) <= value('standardError'),
  'sampling.biased': ({ value, error }) =>
    Math.abs(value('bias')) > 2 * error('bias') && Math.abs(value('bias')) > value('standardError'),
  'twoMeans.null.keeps': (found) => Math.abs(alarms(found) / allowed(found) - 1) <= 0.25 + 1e-9,
  'twoMeans.null.uneven': (found) =>
    Math.abs(alarms(found) / allowed(found) - 1) <= 0.25 + 1e-9 &&
    ['Below', 'Above'].some((side) => Math.abs(found.value(`significant${side}`) / (allowed(found) / 2) - 1) > 0.25),
  'twoMeans.null.short': (found) => alarms(found) > 1.25 * allowed(found),
  'twoMeans.null.over': (found) => alarms(found) < 0.75 * allowed(found),
  'twoMeans.null.unsure': ({ params }) => params.effect === 0,
  'twoMeans.power': ({ params }) => params.effect !== 0,
  'twoMeans.flattered': ({ value }) => value('significant') < 0.6 && value('exaggeration') > 1,
  'lifetimes.biased': ({ value }) => value('exactMeanOfFailed') < 0.98 * value('trueMeanLifetime'),
  'lifetimes.nearly': ({ value }) =>
    value('exactMeanOfFailed') >= 0.98 * value('trueMeanLifetime') &&
    value('exactMeanOfFailed') <= value('trueMeanLifetime') * (1 + 1e-9),
  'twoProportions.enough': ({ value }) => value('exactFoundBetter') >= 0.8,
  'twoProportions.weak': ({ value }) => value('exactFoundBetter') >= 0.5 && value('exactFoundBetter') < 0.8,
  'twoProportions.hopeless': ({ value }) => value('exactFoundBetter') < 0.5,
  'twoProportions.alike': (found) =>
    found.params.shareA === found.params.shareB && found.value('exactFalseAlarmRate') <= allowed(found) + 1e-9,
  'twoMeans.without': ({ value }) => Number.isNaN(value('theoreticalStandardErrorOfDifference')),
};

const alarms = ({ value }: Found): number => value('significant');
const exactOr = ({ value }: Found, end: string): number =>
  Number.isNaN(value(`exactM${end}`)) ? value(`m${end}`) : value(`exactM${end}`);
const missed = ({ value }: Found): number =>
  1 - (Number.isNaN(value('exactCoverage')) ? value('coverage') : value('exactCoverage'));
const allowed = ({ params }: Found): number => 1 - Number(params.level);
const outside = ({ value }: Found): number =>
  Number.isNaN(value('probabilityOutside')) ? value('shareOutside') : value('probabilityOutside');
const truthOf = (kind: string) => TRUE_OF[kind.replace(/(Leans|Singles|One|Heavy)+$/, '')];

const POPULATIONS = [
  'normal:0,1',
  'exponential:1',
  'log-normal:3.5,1',
  'pareto:1.5',
  'pareto:2.5',
  'cauchy:0,1',
  'bernoulli:0.03',
  'bernoulli:0.5',
  'die:6',
  'uniform:0,1',
];
/** Variables that make a run long, and how far they go here. */
const MOST: Readonly<Record<string, number>> = {
  n: 300,
  pin: 0,
  looks: 30,
  slice: 300,
  paths: 60,
  repetitions: 3_000,
  keys: 30_000,
  regions: 64,
  salts: 16,
};

/** At every n of a grid up to 100,000 so many intervals are drawn. */
const MOST_OF_A_GRID = 40;

function anyOf(lab: string, name: string, param: Param): fc.Arbitrary<ParamValue> {
  if (param.type === 'choice')
    return fc.constantFrom(...param.options.filter((option) => !option.startsWith('bootstrap')));
  if (param.type === 'population') return fc.constantFrom(...POPULATIONS);
  if (param.type === 'seed') return fc.nat(1_000);
  const { min, max } = param;
  const most = lab === 'coverage' && name === 'repetitions' ? MOST_OF_A_GRID : (MOST[name] ?? max);
  // As many small ones as large ones.
  if (param.type === 'integer')
    return fc.double({ min: 0, max: 1, noNaN: true }).map((u) => Math.floor(min * (most / Math.max(min, 1)) ** u));
  return fc.double({ min, max, noNaN: true });
}

const statesOf = (lab: string): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(
      Object.entries(experimentOf(lab).params).map(([name, param]) => [name, anyOf(lab, name, param)]),
    ),
  );

describe.each(EXPERIMENTS.map(({ id }) => id))('what is concluded from %s', (lab) => {
  it('is true of its figures at any setting, and the same in every language', () => {
    fc.assert(
      fc.property(statesOf(lab), fc.boolean(), (values, exactly) => {
        const figures = figuresOf(lab, values, exactly);
        const found = LOCALES.map((locale) => conclusionOf(figures, wordsOf(locale)));
        for (const one of found) {
          const truth = truthOf(one.kind);
          expect(truth, one.kind).toBeDefined();
          expect(truth?.(one), `${one.kind}: ${one.text}`).toBe(true);
        }
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the numbers in a conclusion', () => {
  const words = wordsOf('en');

  it.each(['coverage', 'interval-coverage', 'dependence', 'margin-of-error'])('of %s agree with its words', (lab) => {
    fc.assert(
      fc.property(statesOf(lab), (values) => {
        const { text, kind } = conclusionOf(figuresOf(lab, values), words);
        const [, promised, kept] = /promises? ([\d.]+%) (?:and )?keeps? ([\d.]+%)/.exec(text) ?? [];
        if (!kept) return;
        if (/too few|too little|worth only|needs a finite|moved on|breaks/.test(text)) {
          expect(shareOf(kept), text).toBeLessThan(shareOf(promised));
        }
        if (/wider than|more than they have to/.test(text))
          expect(shareOf(kept), text).toBeGreaterThan(shareOf(promised));
        expect(kind).toBeTruthy();
      }),
      { numRuns: 15 },
    );
  });

  it('say how far an exact coverage is from what was drawn, and no further than chance takes it', () => {
    const found = conclusionOf(
      figuresOf('interval-coverage', { population: 'normal:0,1', n: 30, repetitions: 3_000 }),
      words,
    );
    expect(found.value('exactCoverage')).toBe(0.95);
    expect(found.text).toContain('exact 95%');
    expect(Math.abs(found.value('coverage') - 0.95)).toBeLessThan(5 * found.error('coverage'));
  });

  it('name both n of a running mean: where it is looked at, and how many follow', () => {
    const { text } = conclusionOf(
      figuresOf('running-mean', { population: 'die:6', n: 1_000, slice: 100, paths: 20 }),
      words,
    );
    expect(text).toMatch(/^After 100 of 1,000 rolls of a die/);
  });
});
