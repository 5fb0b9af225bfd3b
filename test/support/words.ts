import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { makeWords } from '../../src/charts/makeWords';
import type { Words } from '../../src/charts/words';
import { runToEnd } from '../../src/experiments/run';
import { ownWords } from '../../src/instrument/ownWords';
import { experimentOf } from '../../src/labs/registry/index';
import type { AnyFrame } from './frames';

const stringsOf = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../../content/strings/${locale}.json`, import.meta.url), 'utf8'));

export const LOCALES = ['en', 'ko'] as const;

/** The words of a language; of a lab, where one is named. */
export function wordsOf(locale: string, lab?: string): Words {
  const words = makeWords(locale, stringsOf(locale));
  return lab === undefined ? words : ownWords(lab, words);
}

/** A blank document as the build makes it. */
export const blankDocument = (): Document => parseHTML('<!doctype html><html><body></body></html>').document as never;

/** The last frames of an experiment; what is not named takes its default. */
export function framesAt(id: string, values: Record<string, string | number> = {}): readonly AnyFrame[] {
  const experiment = experimentOf(id);
  const defaults = Object.fromEntries(Object.entries(experiment.params).map(([name, param]) => [name, param.default]));
  return runToEnd(experiment, experiment.settle({ ...defaults, ...values } as never).params) as readonly AnyFrame[];
}

/** Settings at which a picture is most likely to break. */
export const SETTINGS: readonly (readonly [string, Record<string, string | number>])[] = [
  ['sampling', {}],
  ['sampling', { n: 1, repetitions: 1 }],
  ['sampling', { N: 10_000_000, n: 1000, repetitions: 1000 }],
  ['running-mean', { paths: 20 }],
  ['running-mean', { paths: 1 }],
  ['running-mean', { paths: 20, show: 'sum' }],
  ['running-mean', { paths: 20, population: 'cauchy:0,1' }],
  ['sampling-distribution', { repetitions: 10_000 }],
  ['sampling-distribution', { n: 1, repetitions: 1 }],
  ['sampling-distribution', { population: 'cauchy:0,1', repetitions: 1000 }],
  ['sampling-distribution', { population: 'zero-inflated', repetitions: 1000, pin: 100 }],
  ['sampling-distribution', { population: 'die:6', view: 'qq', repetitions: 1000 }],
  ['sampling-distribution', { population: 'die:6', view: 'standardised', repetitions: 1000 }],
  ['sampling-distribution', { statistic: 'sum', repetitions: 1000 }],
  ['sampling-distribution', { exact: 'on', repetitions: 1000 }],
  ['sampling-distribution', { exact: 'on', population: 'die:6', n: 5, repetitions: 1000 }],
  ['sampling-distribution', { exact: 'on', population: 'pareto:1.5', view: 'standardised', repetitions: 1 }],
  ['normality-gap', { compare: 'business' }],
  ['normality-gap', { population: 'zero-inflated:0.05,3,1', n: 1_000_000, tolerance: 0.001 }],
  ['normality-gap', { population: 'die:6', n: 1, tolerance: 0.2 }],
  ['normality-gap', { population: 'pareto:2.1', n: 30 }],
  ['normality-gap', { population: 'cauchy:0,1' }],
  ['normality-gap', { population: 'normal:0,1' }],
  ['normality-gap', { population: 'bernoulli:1' }],
  ['margin-of-error', { N: 200_000, n: 1_000 }],
  ['margin-of-error', { N: 100, n: 100, repetitions: 1 }],
  ['margin-of-error', { N: 1_000_000_000, n: 1, proportion: 0.001 }],
  ['margin-of-error', { N: 10_000, n: 100, level: '0.99' }],
  ['interval-coverage', { population: 'log-normal:0,1' }],
  ['interval-coverage', { repetitions: 1, fit: 'fit' }],
  ['interval-coverage', { repetitions: 40, interval: 'bootstrap-t', n: 5, population: 'bernoulli:0.2' }],
  ['interval-coverage', { repetitions: 300, population: 'cauchy:0,1' }],
  ['interval-coverage', { repetitions: 300, population: 'pareto:1.1', level: '0.99' }],
  ['galton-board', {}],
  ['galton-board', { rows: 1, repetitions: 1 }],
  ['galton-board', { rows: 60, probability: 0.05, repetitions: 40 }],
  ['galton-board', { rows: 30, probability: 0.95, repetitions: 10_000 }],
  ['dependence', {}],
  ['dependence', { trouble: 'independent', repetitions: 1, n: 2 }],
  ['dependence', { trouble: 'clusters', n: 1_000, cluster: 100 }],
  ['dependence', { trouble: 'drift', drift: 1, n: 1_000 }],
  ['dependence', { trouble: 'peeking' }],
  ['dependence', { trouble: 'peeking', looks: 1, repetitions: 1 }],
  ['dependence', { trouble: 'peeking', looks: 100, n: 10_000, level: '0.8' }],
  ['dependence', { trouble: 'cauchy' }],
  ['dependence', { trouble: 'pareto', n: 1_000 }],
  ['dependence', { rho: 0.99 }],
  ['dependence', { rho: -0.9 }],
  ['coverage', { population: 'log-normal:0,1', n: 30, repetitions: 10 }],
  ['coverage', { population: 'bernoulli:0.03', interval: 'wald', n: 1_000 }],
  ['coverage', { population: 'cauchy:0,1', repetitions: 5 }],
  ['two-means', {}],
  ['two-means', { population: 'log-normal:3.5,0.9', arms: 'own', n: 30, nB: 1_000, effect: 0 }],
  ['two-means', { population: 'cauchy:0,1', n: 2, repetitions: 1 }],
  ['partitions', {}],
  ['partitions', { keys: 100, regions: 2, skew: 2, salts: 1, repetitions: 1 }],
  ['partitions', { keys: 100_000, regions: 4096, placement: 'range' }],
  ['two-proportions', {}],
  ['two-proportions', { n: 1, repetitions: 1 }],
  ['two-proportions', { shareA: 0.7, shareB: 0.7, pairing: 'independent' }],
  ['lifetimes', {}],
  ['lifetimes', { n: 1, repetitions: 1, watch: 10, lifetime: 10_000_000 }],
  ['lifetimes', { n: 2_000, watch: 10_000, arrive: 0, shape: 0.5, every: 1_000, repetitions: 50 }],
];
export const titleOf = ([id, values]: readonly [string, object]): string => `${id} ${JSON.stringify(values)}`;
