import { conclude, note } from '../../charts/findings/conclude';
import type { Figures, Finding } from '../../charts/findings/figures';
import { leanOf, nearnessOf, type Shape, shapeOf } from '../../charts/findings/nearNormal';

/**
 * Whether a statistic is normal yet, and which way it leans: by `nearnessOf` its exact gap where the law is known, else by
 * `shapeOf` what was drawn. Then how much it varies, beside what theory says. One sample, no variance and no normal to come
 * near to are said before anything else.
 */
export const finding: Finding = (figures) => {
  const { value, written } = figures;
  if (!(value('repetitions') > 1)) {
    return conclude(figures, 'samplingDistribution.one', [], { sampleStatistic: written('sampleStatistic') });
  }
  if (isWild(figures)) return conclude(figures, 'samplingDistribution.never', [note(figures, 'samples')]);
  if (value('standardError') === 0)
    return conclude(figures, 'samplingDistribution.constant', [note(figures, 'samples')]);
  const nearness = nearnessOf(value('normalityGap'));
  if (nearness && nearness !== 'exactly') return byGap(figures, nearness);
  if (nearness) return conclude(figures, 'samplingDistribution.exactly', spread(figures));
  const theory = isSkewness(figures) || (Number.isFinite(value('theoreticalStandardError')) && !isExtreme(figures));
  return theory ? byShape(figures) : conclude(figures, 'samplingDistribution.without', spread(figures));
};

/** Statistics whose variance is infinite, or does not exist, where the population's is. */
const WILD: readonly unknown[] = ['mean', 'sum', 'standard-deviation', 'variance'];
const isWild = ({ params, finiteVariance }: Figures): boolean => WILD.includes(params.statistic) && !finiteVariance;

/** Their limits are other laws than the normal. */
const isExtreme = ({ params }: Figures): boolean => params.statistic === 'min' || params.statistic === 'max';

/** Nearly normal for large n, though how widely it varies is not known. */
const isSkewness = ({ params }: Figures): boolean => params.statistic === 'skewness';

/** How often it was drawn, and how much it varies. */
function spread(figures: Figures): readonly (string | false)[] {
  const { written, plain, readout } = figures;
  const theory = readout('theoreticalStandardError');
  return [
    note(figures, 'samples'),
    note(figures, 'standardError', { value: written('standardError') }),
    Number.isFinite(theory?.value) &&
      note(figures, theory?.forLargeN ? 'forLargeN' : 'exact', { value: plain('theoreticalStandardError') }),
  ];
}

function byGap(figures: Figures, nearness: string): string {
  const { words, params, value, plain } = figures;
  const lean = nearness === 'practically' ? null : leanOf(value('exactSkewness'));
  // That single draws are not normal is worth saying where their mean is.
  const near = nearness === 'practically' || nearness === 'nearly';
  const singles = near && params.n !== 1 && nearnessOf(value('normalityGapOfOne')) === 'far';
  const key = `samplingDistribution.${nearness}${lean ? 'Leans' : ''}${singles ? 'Singles' : ''}`;
  const notes = [...spread(figures), note(figures, 'gap', { value: plain('normalityGap') })];
  return conclude(figures, key, notes, lean ? { side: words.t(`finding.side.${lean}`) } : {});
}

function byShape(figures: Figures): string {
  const { words, value, readout, written } = figures;
  const estimate = (name: string) => ({ value: value(name), error: readout(name)?.monteCarloError ?? Number.NaN });
  const [skewness, kurtosis] = [estimate('skewness'), estimate('excessKurtosis')];
  const shape: Shape = shapeOf(value('repetitions'), value('standardError'), skewness, kurtosis);
  const notes = [
    ...spread(figures),
    Number.isFinite(skewness.value) && note(figures, 'skewness', { value: written('skewness') }),
    (shape === 'tails' || shape === 'even') && note(figures, 'excessKurtosis', { value: written('excessKurtosis') }),
  ];
  return conclude(figures, `samplingDistribution.shape.${shape}`, notes, {
    side: words.t(`finding.side.${skewness.value > 0 ? 'right' : 'left'}`),
    tails: words.t(`finding.tails.${kurtosis.value > 0 ? 'heavier' : 'lighter'}`),
  });
}
