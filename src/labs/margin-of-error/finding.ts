import { conclude, note } from '../../charts/findings/conclude';
import type { Figures, Finding } from '../../charts/findings/figures';
import { keptOf } from '../../charts/findings/kept';
import { formatInteger, formatPoints, formatShare } from '../../charts/format';

/** A margin is the same as out of an endless population when less than a twentieth is between them. */
const SAME = 0.95;

/**
 * What the size of the population has to do with the margin of error: nothing (`same`), or it is `narrower`; nothing is
 * left of it in a `census`. Where the margin holds too seldom, by `keptOf` the exact probability (else the surveys
 * drawn), that comes first: `short`.
 */
export const finding: Finding = (figures) => {
  const { words, params, value, written, plain, readout } = figures;
  const exact = readout('exactShareWithin');
  const drawn = value('repetitions');
  const notes = [
    note(figures, 'proportion', { value: formatShare(Number(params.proportion), words) }),
    note(figures, drawn === 1 ? 'surveyWithin' : 'surveysWithin', { share: written('shareWithin') }),
    exact !== undefined && note(figures, 'exact', { value: plain('exactShareWithin') }),
  ];
  return conclude(figures, `marginOfError.${kindOf(figures)}`, notes, {
    N: formatInteger(Number(params.N), words),
    margin: formatPoints(value('marginOfError'), words),
    infinite: formatPoints(value('marginInfinite'), words),
    kept: plain(exact ? 'exactShareWithin' : 'shareWithin'),
  });
};

function kindOf({ params, value, readout }: Figures): string {
  if (params.n === params.N) return 'census';
  const exact = readout('exactShareWithin') !== undefined;
  const kept = keptOf({
    coverage: value(exact ? 'exactShareWithin' : 'shareWithin'),
    missedBelow: Number.NaN,
    missedAbove: Number.NaN,
    repetitions: exact ? 0 : value('repetitions'),
    level: Number(params.level),
  });
  if (kept === 'short') return 'short';
  return value('marginOfError') >= SAME * value('marginInfinite') ? 'same' : 'narrower';
}
