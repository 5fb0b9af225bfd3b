import { conclude, note } from '../../charts/findings/conclude';
import type { Figures, Finding } from '../../charts/findings/figures';
import { keptOf } from '../../charts/findings/kept';
import { formatInteger, formatNumber, formatShare } from '../../charts/format';
import { fullPopulationName, midSentence } from '../../charts/names';

/** From this power down, what is significant is flattered enough to be said. */
const WEAK = 0.6;

/**
 * How often a comparison comes out significant: without a difference against what was promised (by `keptOf`, both sides), with
 * one as power, and how much it is flattered where power is low.
 */
export const finding: Finding = (figures) => {
  const { params, words, value, written, plain, readout } = figures;
  const drawn = readout('significant')?.among ?? 0;
  const [nA, nB] = [Number(params.n), Number(params.arms === 'equal' ? params.n : params.nB)];
  const sizes = words.t(`finding.note.${nA === nB ? 'sizesEqual' : 'sizes'}`, {
    nA: formatInteger(nA, words),
    nB: formatInteger(nB, words),
  });
  const notes = [
    populations(figures),
    note(figures, drawn === 1 ? 'comparison' : 'comparisons', { share: written('significant') }),
    note(figures, 'alarmSides', { below: written('significantBelow'), above: written('significantAbove') }),
  ];
  if (Number.isNaN(value('theoreticalStandardErrorOfDifference'))) return conclude(figures, 'twoMeans.without', notes);
  const kept = formatShare(value('significant'), words);
  if (params.effect !== 0) {
    const flattered = value('significant') < WEAK && value('exaggeration') > 1;
    return conclude(figures, `twoMeans.${flattered ? 'flattered' : 'power'}`, notes, {
      sizes,
      kept,
      effect: formatNumber(Number(params.effect), words),
      factor: formatNumber(value('exaggeration'), words, 2),
    });
  }
  const kind = keptOf({
    coverage: 1 - value('significant'),
    missedBelow: value('significantBelow'),
    missedAbove: value('significantAbove'),
    repetitions: drawn,
    level: Number(params.level),
  });
  return conclude(figures, `twoMeans.null.${kind}`, notes, {
    sizes,
    kept,
    promised: plain('nominalFalseAlarmRate'),
  });
};

/** Which populations were compared; one name where both are the same. */
function populations(figures: Figures): string {
  const { params, setting, words } = figures;
  if (params.groups === 'same') return setting.population ?? '';
  return `A: ${setting.population}; B: ${midSentence(fullPopulationName(String(params.populationB), words), words)}`;
}
