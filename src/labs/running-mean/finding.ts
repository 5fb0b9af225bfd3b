import { conclude, note } from '../../charts/findings/conclude';
import type { Figures, Finding } from '../../charts/findings/figures';
import { formatInteger, formatNumber } from '../../charts/format';
import { nearestStep, recordedSteps } from '../../experiments/steps';

/** Up to this share of paths outside the band, running means have settled; beyond the other, they have not. */
const [SETTLED, UNSETTLED] = [0.05, 0.5];
/** Monte Carlo errors that a share must be away from a limit. */
const ERRORS = 2;

/**
 * Whether running means have settled after so many draws (the slice, of n in all), by the exact probability of
 * being outside the band where it is known, else by the share of the paths drawn. Without an expected value, never.
 */
export const finding: Finding = (figures) => {
  const { words, params, value, written, plain } = figures;
  const steps = recordedSteps(Number(params.n));
  const exact = Number.isFinite(value('probabilityOutside'));
  const notes = [
    note(figures, params.paths === 1 ? 'pathOutside' : 'pathsOutside', {
      share: written('shareOutside'),
      paths: formatInteger(Number(params.paths), words),
    }),
    exact && note(figures, 'exact', { value: plain('probabilityOutside') }),
  ];
  return conclude(figures, `runningMean.${kindOf(figures)}`, notes, {
    slice: formatInteger(steps[nearestStep(steps, Number(params.slice))] as number, words),
    epsilon: formatNumber(Number(params.epsilon), words, 3),
    expected: plain('expectedValue'),
    outside: plain(exact ? 'probabilityOutside' : 'shareOutside'),
  });
};

function kindOf({ value, readout }: Figures): string {
  if (!Number.isFinite(value('expectedValue'))) return 'never';
  const probability = value('probabilityOutside');
  const exact = Number.isFinite(probability);
  const share = exact ? probability : value('shareOutside');
  const reach = exact ? 0 : ERRORS * (readout('shareOutside')?.monteCarloError ?? Number.NaN);
  if (share + reach <= SETTLED) return 'settled';
  if (share - reach > UNSETTLED) return 'unsettled';
  return share - reach > SETTLED && share + reach <= UNSETTLED ? 'settling' : 'unsure';
}
