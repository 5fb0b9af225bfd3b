import { conclude, note } from '../../charts/findings/conclude';
import type { Figures, Finding } from '../../charts/findings/figures';
import { formatNumber } from '../../charts/format';
import type { Words } from '../../charts/words';

/**
 * Whether the mean may be called normal at the reader's tolerance, and from which n. All exact: `enough` when the gap is
 * within the tolerance from this n on, `early` when it is at this n and not at some larger one, `few` when it is not.
 * Beside it what a t interval takes: the gap is about the mean with sigma known, and at work sigma is estimated.
 */
export const finding: Finding = (figures) => {
  const { words, params, value, plain } = figures;
  const kind = kindOf(figures);
  const [gap, tolerance] = [value('normalityGap'), Number(params.tolerance)];
  const compared = gap > 0 && kind !== 'never';
  return conclude(
    figures,
    `normalityGap.${kind}`,
    [
      compared && note(figures, 'gap', { value: apart(gap, tolerance, words) }),
      compared && note(figures, 'interval', { value: plain('intervalSampleSize') }),
    ],
    {
      tolerance: formatNumber(tolerance, words, 4),
      required: plain('requiredSampleSize'),
    },
  );
};

/** A figure with as many digits as tell it from another one: 0.010003 is not within 0.01. */
function apart(figure: number, other: number, words: Words): string {
  for (let digits = 4; digits < 16; digits++) {
    const text = formatNumber(figure, words, digits);
    if (figure === other || text !== formatNumber(other, words, digits)) return text;
  }
  return formatNumber(figure, words, 16);
}

function kindOf({ params, value }: Figures): string {
  const [gap, required] = [value('normalityGap'), value('requiredSampleSize')];
  if (Number.isNaN(required) || Number.isNaN(gap)) return 'never';
  if (gap === 0) return 'exactly';
  if (!(gap <= Number(params.tolerance))) return required === Number.POSITIVE_INFINITY ? 'fewBeyond' : 'few';
  return Number(params.n) >= required ? 'enough' : 'early';
}
