import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPoints, formatReadout } from '../../../src/charts/format';
import { makeWords } from '../../../src/charts/makeWords';
import type { Readout } from '../../../src/experiments/frame';
import type { Param, ParamValue } from '../../../src/experiments/params';
import { readValue } from '../../../src/experiments/readValue';
import { runToEnd } from '../../../src/experiments/run';
import { exactFiguresOf } from '../../../src/labs/registry/exactFigures';
import { findingOf } from '../../../src/labs/registry/findings';
import { EXPERIMENTS, experimentOf } from '../../../src/labs/registry/index';
import { paramsOf } from '../../../src/notebook/params';

const LOCALES = readdirSync('content/strings').map((file) => file.replace('.json', ''));
const wordsOf = (locale: string) =>
  makeWords(locale, JSON.parse(readFileSync(`content/strings/${locale}.json`, 'utf8')));

type Values = Readonly<Record<string, ParamValue>>;

/** The settled params and the figures of a lab at a query as in links. */
function at(lab: string, query: string): { params: Values; readouts: readonly Readout[] } {
  const experiment = experimentOf(lab);
  const values = Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, text]) => {
      const param = experiment.params[name];
      if (!param) throw new Error(`${lab} has no ${name}`);
      return [name, readValue(name, param, text).value];
    }),
  );
  const { params } = experiment.settle(paramsOf(experiment.params, values, {}));
  const drawn = runToEnd(experiment, params).flatMap(({ readouts }) => readouts);
  return { params, readouts: [...drawn, ...exactFiguresOf(lab, params)] };
}

type Case = readonly [string, readonly string[]];

/** Settings of each lab, and the figures that their finding has to name: `findings.ts` in the tests of its folder. */
const CASES = Object.entries(
  import.meta.glob<readonly Case[]>('../*/findings.ts', { eager: true, import: 'findings' }),
).flatMap(([path, cases]) => cases.map(([query, names]) => [path.split('/')[1] ?? '', query, names] as const));

/** One line, one sentence, nothing left to be filled in. */
const SENTENCE = /^(?!.*(\{|\}|NaN|undefined|finding\.|[.?!] |\.\.$)).+\.$/;

/** Variables that make a run long. */
const FEW: Readonly<Record<string, number>> = {
  ...{ n: 60, repetitions: 60, paths: 60, looks: 60, pin: 60, slice: 60 },
  ...{ keys: 5_000, regions: 64, salts: 16 },
};

const POPULATIONS = ['normal:0,1', 'exponential:1', 'log-normal:0,1', 'pareto:1.5', 'cauchy:0,1', 'bernoulli:0.03'];

function anyOf(param: Param): fc.Arbitrary<ParamValue> {
  if (param.type === 'choice') return fc.constantFrom(...param.options);
  if (param.type === 'population') return fc.constantFrom(...POPULATIONS, 'die:6');
  if (param.type === 'seed') return fc.nat();
  const { min, max } = param;
  return param.type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

/** Any lab at any setting. */
const states = (): fc.Arbitrary<{ lab: string; values: Values }> =>
  fc.constantFrom(...EXPERIMENTS).chain(({ id, params }) =>
    fc.record({
      lab: fc.constant(id as string),
      values: fc.record(Object.fromEntries(Object.entries(params).map(([name, param]) => [name, anyOf(param)]))),
    }),
  );

it('a finding is one sentence of what labs draw at any setting', () => {
  fc.assert(
    fc.property(states(), ({ lab, values }) => {
      const experiment = experimentOf(lab);
      // Few draws: it is the words that are looked at.
      const small = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          name in FEW ? Math.min(Number(value), FEW[name] ?? 0) : value,
        ]),
      );
      const { params } = experiment.settle(paramsOf(experiment.params, small, {}));
      const readouts = runToEnd(experiment, params).flatMap((frame) => frame.readouts);
      const exact = exactFiguresOf(lab, params);
      for (const words of LOCALES.map(wordsOf)) {
        expect(findingOf(lab, params, [...readouts, ...exact], words)).toMatch(SENTENCE);
        // Also where the exact figures could not be had.
        expect(findingOf(lab, params, readouts, words)).toMatch(SENTENCE);
      }
    }),
    { numRuns: 60 },
  );
});

describe.each(LOCALES)('what a lab has found, in %s', (locale) => {
  const words = wordsOf(locale);

  it.each(CASES)('%s at %s', (lab, query, names) => {
    const { params, readouts } = at(lab, query);
    const finding = findingOf(lab, params, readouts, words);
    expect(finding).toMatch(SENTENCE);
    for (const name of names) {
      const readout = readouts.find((other) => other.name === name);
      expect(readout, name).toBeDefined();
      expect(finding).toContain(formatReadout(readout as Readout, words));
      // A simulated figure never stands without its error.
      if (Number.isFinite(readout?.monteCarloError))
        expect(finding).toContain(`${formatReadout(readout as Readout, words)} ± `);
    }
  });

  it('is of every lab', () => {
    expect(new Set(CASES.map(([lab]) => lab))).toEqual(new Set(EXPERIMENTS.map(({ id }) => id)));
  });

  it('is one sentence whatever the settings and the figures come to', () => {
    const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 1e-9, 0.5, 1, 1e9);
    const names = [...new Set(CASES.flatMap(([, , figures]) => figures)), 'repetitions', 'standardDeviation'];
    fc.assert(
      fc.property(states(), fc.array(fc.tuple(odd, odd), { minLength: 40, maxLength: 40 }), ({ lab, values }, odds) => {
        const experiment = experimentOf(lab);
        const { params } = experiment.settle(paramsOf(experiment.params, values, {}));
        const readouts = names.map((name, i): Readout => {
          const [value = 0, monteCarloError = 0] = odds[i] ?? [];
          return { name, role: 'statistic', value, monteCarloError };
        });
        expect(findingOf(lab, params, readouts, words)).toMatch(SENTENCE);
      }),
    );
  });

  it('has no standard error where there is no variance', () => {
    const { params, readouts } = at('sampling-distribution', 'population=cauchy:0,1&n=30&repetitions=2000');
    expect(findingOf('sampling-distribution', params, readouts, words)).not.toContain('±');
  });

  it('gives margins in percentage points, and a drift in standard deviations', () => {
    const survey = at('margin-of-error', 'N=200000&n=1000&repetitions=20');
    const margin = survey.readouts.find(({ name }) => name === 'marginOfError')?.value ?? 0;
    expect(findingOf('margin-of-error', survey.params, survey.readouts, words)).toMatch(
      new RegExp(`± ?${formatPoints(margin, words)}(%p| percentage points)`),
    );
    const drift = at('dependence', 'trouble=drift&n=100&drift=0.1&repetitions=100');
    expect(findingOf('dependence', drift.params, drift.readouts, words)).toMatch(/0\.1( standard deviations|배)/);
  });

  it('reads like this', () => {
    const { params, readouts } = at('coverage', 'population=bernoulli:0.03&interval=wald&n=30');
    const expected: Readonly<Record<string, string>> = {
      en: 'The Wald interval promises 95% and keeps 59.71%: 30 users’ conversions (Bernoulli, 0.03) are too few for it (exact 59.71%, 0.18% wholly above, 40.1% wholly below).',
      ko: '왈드 신뢰구간은 95%를 약속하지만, 사용자 30명의 전환 여부(베르누이분포, 0.03)만으로는 모자라서 59.71%만 모평균을 담아요(정확한 값 59.71%, 모평균보다 큰 쪽으로 빗나감 0.18%, 작은 쪽으로 빗나감 40.1%).',
    };
    expect(findingOf('coverage', params, readouts, words)).toBe(expected[locale]);
  });

  it('says where theory is made for large n, and what the threshold is', () => {
    const median = at('sampling-distribution', 'population=log-normal:0,1&statistic=median&n=5&repetitions=500');
    const large = { en: 'theory for large n ', ko: 'n이 클 때의 이론 ' }[locale];
    expect(findingOf('sampling-distribution', median.params, median.readouts, words)).toContain(large);
    const mean = at('sampling-distribution', 'population=log-normal:0,1&statistic=mean&n=5&repetitions=500');
    expect(findingOf('sampling-distribution', mean.params, mean.readouts, words)).not.toContain(large);
    const query = 'population=log-normal:0,1&statistic=proportion-above&threshold=2.5&n=5&repetitions=500';
    const above = at('sampling-distribution', query);
    expect(findingOf('sampling-distribution', above.params, above.readouts, words)).toContain('2.5');
    const one = at('sampling', 'population=log-normal:0,1&n=5&repetitions=500');
    const population = { en: '(log-normal (0, 1), ', ko: '(로그정규분포(0, 1), ' }[locale] ?? '';
    expect(findingOf('sampling', one.params, one.readouts, words)).toContain(population);
  });
});

it('throws for a lab that does not exist', () => {
  expect(() => findingOf('nowhere', {}, [], wordsOf('en'))).toThrow(RangeError);
});
