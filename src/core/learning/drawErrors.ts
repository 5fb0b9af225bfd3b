import { randomGamma } from 'd3-random';
import { drawBinomial } from '../draws/drawBinomial';
import { nextNormal } from '../draws/nextNormal';
import type { Uniform } from '../uniform';
import { errorsOfRule, meanOfLabel, middleGiven, oneAnswer } from './rule';
import { type KindErrors, labelLaw, type Task } from './task';

/**
 * The learner: linear discriminant analysis that is told that the variance is 1 in every direction. From labelled rows it takes the
 * mean of either label, w = their difference, and the share of each label, and says `above` where
 * w (x - middle) + log(share above / share below) > 0. T. W. Anderson, "Classification by multivariate analysis",
 * Psychometrika 16 (1951). Where all labels are alike it says nothing else, and errs in half the rows.
 *
 * Draws the exact errors of the rule that n new rows give. What it takes from them is drawn from its own law, so that a million
 * rows take no longer than ten: how many have either label, how many of those have it by right, the means along the line, and
 * of all directions across it how far w leads there.
 */
export function drawErrors(task: Task, n: number, uniform: Uniform): KindErrors {
  const { distance, features } = task;
  const law = labelLaw(task);
  const above = drawBinomial(n, law.above, uniform);
  const below = n - above;
  if (above === 0 || below === 0) return oneAnswer(below === 0);
  const normal = (): number => nextNormal(uniform.state);
  const meanAbove =
    meanOfLabel(distance, drawBinomial(above, law.aboveAreAbove, uniform), above) + normal() / Math.sqrt(above);
  const meanBelow =
    meanOfLabel(distance, drawBinomial(below, law.belowAreAbove, uniform), below) + normal() / Math.sqrt(below);
  const { difference, slope, rest } = middleGiven(above, below);
  const across = difference * 2 * randomGamma.source(uniform)((features - 1) / 2)();
  const along = meanAbove - meanBelow;
  const length = Math.sqrt(along * along + across);
  const middleAcross = slope * across + Math.sqrt(rest * across) * normal();
  const cut = Math.log(above / below) - (along * (meanAbove + meanBelow)) / 2 - middleAcross;
  return errorsOfRule(distance, along / length, cut / length);
}
