import type { Readout } from '../../experiments/frames';
import type { ParamValue } from '../../experiments/params';
import type { Words } from '../words';
import { coverage } from './coverage';
import { dependence } from './dependence';
import { type Finding, figuresOf } from './figures';
import { galtonBoard } from './galtonBoard';
import { marginOfError } from './marginOfError';
import { normalityGap } from './normalityGap';
import { runningMean } from './runningMean';
import { sampling } from './sampling';
import { samplingDistribution } from './samplingDistribution';

const FINDINGS: Readonly<Record<string, Finding>> = {
  sampling,
  'running-mean': runningMean,
  'sampling-distribution': samplingDistribution,
  'normality-gap': normalityGap,
  coverage,
  'margin-of-error': marginOfError,
  'interval-coverage': coverage,
  'galton-board': galtonBoard,
  dependence,
};

/**
 * What a lab has found, in one sentence to paste: the setting, the figure that matters with its Monte Carlo error, and
 * the exact value beside it where there is one. `params` are settled ones, `readouts` those of the complete picture.
 * Throws a RangeError when there is no such lab.
 */
export function findingOf(
  lab: string,
  params: Readonly<Record<string, ParamValue>>,
  readouts: readonly Readout[],
  words: Words,
): string {
  const finding = Object.hasOwn(FINDINGS, lab) ? FINDINGS[lab] : undefined;
  if (!finding) throw new RangeError(`no lab is called "${lab}"`);
  const figures = figuresOf(params, readouts, words);
  return begun(finding(figures), figures.setting.population ?? '');
}

/** A population at the very beginning has its capital there; a sentence that begins with `n = 30` stays as it is. */
const begun = (sentence: string, population: string): string =>
  population && sentence.startsWith(population) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
