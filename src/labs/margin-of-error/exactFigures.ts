import { hypergeometricWeights } from '../../core/draws/hypergeometric';
import { bandEdge } from '../../core/theory/bandEdge';
import { type ExactFigures, exactFigure } from '../../experiments/exactFigures';
import type { MarginOfErrorParams } from './model';
import { surveyed } from './surveyed';
import { peopleOf } from './wholePeople';

/** The probability that a survey keeps to its margin of error: from the law of how many of the n say yes. */
export const exactFigures: ExactFigures = (settled) => {
  const params = settled as unknown as MarginOfErrorParams;
  const { N, n, proportion } = params;
  const { share, margin } = surveyed(params);
  const edge = bandEdge(share, margin);
  const { first, weights } = hypergeometricWeights(N, peopleOf(proportion, N), n);
  let [within, total] = [0, 0];
  for (const [i, weight] of weights.entries()) {
    if (Math.abs((first + i) / n - share) <= edge) within += weight;
    total += weight;
  }
  return [exactFigure('exactShareWithin', within / total, 'share')];
};
