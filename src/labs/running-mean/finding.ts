import type { Finding } from '../../charts/findings/figures';
import { formatInteger, formatNumber } from '../../charts/format';
import { nearestStep, recordedSteps } from '../../experiments/steps';

/** How many of the paths are outside the band at the slice, beside the probability of it. */
export const finding: Finding = ({ words, params, setting, value, written }) => {
  const steps = recordedSteps(Number(params.n));
  const exact = Number.isNaN(value('probabilityOutside')) ? '' : 'Exact';
  return words.t(`finding.runningMean${Number.isFinite(value('expectedValue')) ? exact : 'Without'}`, {
    ...setting,
    slice: formatInteger(steps[nearestStep(steps, Number(params.slice))] as number, words),
    paths: formatInteger(Number(params.paths), words),
    epsilon: formatNumber(Number(params.epsilon), words, 3),
    expected: written('expectedValue'),
    share: written('shareOutside'),
    probability: written('probabilityOutside'),
  });
};
