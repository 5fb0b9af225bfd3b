import type { Frame } from '../../src/experiments/frame';
import type { ParamValue } from '../../src/experiments/params';
import { EXPERIMENTS, experimentOf } from '../../src/labs/registry';
import type { AnyFrame, FrameOf } from '../support/frames';

export type Settings = Readonly<Record<string, ParamValue>>;

/** An experiment's defaults with some values changed, settled. */
export function settings(id: string, changes: Settings = {}): Settings {
  const experiment = experimentOf(id);
  const defaults = Object.fromEntries(Object.entries(experiment.params).map(([name, param]) => [name, param.default]));
  return experiment.settle({ ...defaults, ...changes } as never).params as Settings;
}

/** All readouts of a picture by name. */
export function readouts(frames: readonly Frame[]) {
  return Object.fromEntries(frames.flatMap((frame) => frame.readouts).map((readout) => [readout.name, readout]));
}

export function frameOf<K extends AnyFrame['kind']>(frames: readonly Frame[], kind: K): FrameOf<K> {
  const found = frames.find((frame) => frame.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${frames.map((frame) => frame.kind)}`);
  return found as Frame as FrameOf<K>;
}

/** Small settings of each experiment that pass through all its branches. */
export const EXAMPLES: readonly (readonly [string, Settings])[] = [
  ['sampling-distribution', { n: 40, repetitions: 2_500, statistic: 'median' }],
  ['sampling-distribution', { n: 400, repetitions: 1_500, pin: 3, population: 'die:6' }],
  ['sampling-distribution', { n: 20_000, repetitions: 1_500, pin: 9_000 }],
  ['sampling-distribution', { n: 5, repetitions: 2_100, population: 'cauchy:0,1', view: 'qq' }],
  ['sampling-distribution', { n: 12, repetitions: 2_100, view: 'standardised', statistic: 'variance' }],
  ['sampling-distribution', { n: 5, repetitions: 1_100, exact: 'on', population: 'log-normal:3.5,1' }],
  ['two-means', { n: 40, effect: 0.4, repetitions: 2_500 }],
  ['two-means', { n: 300, arms: 'own', nB: 12, population: 'log-normal:3.5,1', repetitions: 1_500 }],
  ['two-means', { n: 90, population: 'bernoulli:0.1', effect: 0.3, against: 'n', repetitions: 500 }],
  ['two-means', { groups: 'different', populationB: 'cauchy:0,1', repetitions: 1_100 }],
  ['partitions', { keys: 5_000, regions: 32, repetitions: 2_100 }],
  ['partitions', { keys: 30_000, regions: 100, skew: 1, salts: 3, repetitions: 60 }],
  ['partitions', { keys: 100_000_000, regions: 2, repetitions: 1_010 }],
  ['partitions', { keys: 1_000, regions: 24, placement: 'range', salts: 5, repetitions: 1_001 }],
  ['two-proportions', { n: 20, repetitions: 2_500 }],
  ['two-proportions', { n: 150, pairing: 'independent', shareA: 0.9, shareB: 0.6, level: '0.8', repetitions: 1_500 }],
  ['two-proportions', { n: 900, shareA: 0.5, shareB: 0.5, agree: 0.9, repetitions: 1_100 }],
  ['lifetimes', { n: 60, repetitions: 1_200 }],
  ['lifetimes', { n: 9, arrive: 1, watch: 300, shape: 1, every: 400, repetitions: 1_030 }],
  ['lifetimes', { n: 400, arrive: 0, watch: 9_000, lifetime: 800, shape: 0.6, repetitions: 1_010 }],
  ['churn-window', { window: 14, repetitions: 2_500 }],
  ['churn-window', { window: 7, rule: 'own', history: 5, regularity: 1, repetitions: 1_500 }],
  ['churn-window', { window: 60, leaving: 0, rhythms: 1, regularity: 20, typicalGap: 30, repetitions: 12 }],
  [
    'churn-window',
    { window: 2, rule: 'own', leaving: 0, rhythms: 6, regularity: 0.5, typicalGap: 0.5, repetitions: 1_100 },
  ],
  ['best-of-many', { n: 10, repetitions: 2_500 }],
  ['best-of-many', { slots: 200, n: 300, between: 0, within: 3, repetitions: 1_100 }],
  ['best-of-many', { slots: 2, n: 1, between: 40, within: 0.5, repetitions: 1_010 }],
  ['best-of-many', { slots: 40, n: 2_000, between: 0.5, within: 30, repetitions: 60 }],
  ['learning-curve', { n: 700, repetitions: 1_500 }],
  ['learning-curve', { n: 20, labelNoise: 0, features: 5, repetitions: 1_010 }],
  ['learning-curve', { n: 5_000, labelNoise: 0.4, flips: 'one', cleaned: 0.45, repetitions: 1_100 }],
  ['learning-curve', { n: 1_000_000, labelNoise: 0.45, features: 1_000, bestError: 0.4, repetitions: 1_100 }],
  ['running-mean', { n: 1_234, paths: 7, population: 'die:6' }],
  ['running-mean', { n: 70_000, paths: 3, population: 'cauchy:0,1', show: 'sum' }],
  ['sampling', { N: 500, n: 30, repetitions: 2_500 }],
  ['sampling', { N: 150, n: 100, repetitions: 1_500, way: 'volunteers' }],
  ['sampling', { N: 10_000_000, n: 2_000, repetitions: 1_100, replacement: 'with', statistic: 'median' }],
  ['sampling', { N: 300, n: 250, repetitions: 1_500 }],
  ['sampling', { N: 1_000, n: 50, repetitions: 1_500, way: 'first' }],
  ['normality-gap', { n: 30, population: 'log-normal:3.5,1', tolerance: 0.05, compare: 'business' }],
  ['normality-gap', { n: 1_000, population: 'pareto:1.5' }],
  ['margin-of-error', { N: 200_000, n: 1_000, repetitions: 2_500 }],
  ['margin-of-error', { N: 200, n: 150, repetitions: 1_500, proportion: 0.03 }],
  ['margin-of-error', { N: 1_000_000_000, n: 1, repetitions: 1_100, level: '0.99' }],
  ['interval-coverage', { n: 30, repetitions: 2_500, population: 'log-normal:0,1' }],
  ['interval-coverage', { n: 12, repetitions: 1_030, interval: 'bootstrap-t', population: 'bernoulli:0.1' }],
  ['interval-coverage', { n: 30, repetitions: 1_500, interval: 'wald', population: 'bernoulli:0.03', fit: 'fit' }],
  ['interval-coverage', { n: 9_000, repetitions: 1_010, population: 'cauchy:0,1' }],
  ['coverage', { population: 'log-normal:0,1', n: 77, repetitions: 20 }],
  ['coverage', { population: 'zero-inflated:0.05,3,1', interval: 'z', n: 30, repetitions: 15, level: '0.8' }],
  ['coverage', { population: 'bernoulli:0.2', interval: 'bootstrap-t', n: 12, repetitions: 8 }],
  ['galton-board', { repetitions: 2_345 }],
  ['galton-board', { rows: 60, probability: 0.05, repetitions: 1_010 }],
  ['galton-board', { rows: 1, probability: 0.5, repetitions: 60 }],
  ['dependence', { n: 50, repetitions: 1_500 }],
  ['dependence', { trouble: 'clusters', n: 77, cluster: 10, repetitions: 1_100 }],
  ['dependence', { trouble: 'peeking', n: 90, looks: 7, repetitions: 1_100 }],
  ['dependence', { trouble: 'pareto', n: 9_000, repetitions: 1_010 }],
  ['dependence', { trouble: 'cauchy', n: 10, repetitions: 1_010 }],
  ['dependence', { trouble: 'drift', n: 2, repetitions: 1_010 }],
];

export { EXPERIMENTS };
