import { conclude, note } from '../../charts/findings/conclude';
import type { Figures, Finding } from '../../charts/findings/figures';
import { formatInteger } from '../../charts/format';

/** Estimates of which a random sample is free of bias, whatever its size. */
const UNBIASED: readonly unknown[] = ['mean', 'proportion-above'];
/** Monte Carlo errors from which on a bias is none of chance. */
const ERRORS = 2;

/**
 * Whether a way of choosing aims at the truth. A random sample's mean does, by theory, and misses by chance alone
 * (`random`). Else a bias counts from two Monte Carlo errors on: `biased` when it is more than the standard error, else
 * `slightly`; `unseen` below. Where everybody is asked nothing is left to chance (`census`).
 */
export const finding: Finding = (figures) => {
  const { words, params, setting, value, written, plain, readout } = figures;
  const common = {
    N: formatInteger(Number(params.N), words),
    chosen: words.t(`finding.chosen${params.n === 1 ? 'One' : ''}.${params.way}`, { n: setting.n ?? '' }),
    parameter: plain('parameter'),
    bias: plain('bias'),
  };
  if (!(value('repetitions') > 1)) {
    return conclude(figures, 'sampling.one', [setting.population ?? ''], {
      ...common,
      sampleStatistic: written('sampleStatistic'),
    });
  }
  const theory = readout('theoreticalStandardError');
  const notes = [
    setting.population ?? '',
    note(figures, 'samples'),
    note(figures, 'bias', { value: written('bias') }),
    note(figures, 'standardError', { value: written('standardError') }),
    Number.isFinite(theory?.value) &&
      note(figures, theory?.forLargeN ? 'forLargeN' : 'exact', { value: plain('theoreticalStandardError') }),
  ];
  return conclude(figures, `sampling.${kindOf(figures)}`, notes, common);
};

function kindOf({ params, value, readout }: Figures): string {
  if (params.n === params.N && (params.replacement === 'without' || params.way === 'first')) return 'census';
  if (params.way === 'random' && UNBIASED.includes(params.statistic)) return 'random';
  const bias = Math.abs(value('bias'));
  if (!(bias > ERRORS * (readout('bias')?.monteCarloError ?? Number.NaN))) return 'unseen';
  return bias > value('standardError') ? 'biased' : 'slightly';
}
