import { normalDensity } from '../special/normal';
import type { Task } from './task';

/**
 * What n times the excess over the least error comes to for many rows, with flips on both sides: the second-order expansion of the
 * rule's error around the best rule (as in B. Efron, "The efficiency of logistic regression compared to normal discriminant
 * analysis", JASA 70 (1975)). With distance D and r = 1 - 2 noise it is
 * density(D/2) D/4 (4 features / (r D)^2 + 1 + D^2 (1 - r^2) / 4): the excess falls like 1/n, and wrong labels cost about
 * 1/r^2 as many rows (D. Angluin and P. Laird, "Learning from noisy examples", Machine Learning 2 (1988)).
 */
export function excessTimesRows({ features, distance, noise }: Omit<Task, 'side'>): number {
  const square = distance * distance;
  const left = (1 - 2 * noise) ** 2;
  return (
    ((normalDensity(distance / 2) * distance) / 4) * ((4 * features) / (left * square) + 1 + (square * (1 - left)) / 4)
  );
}
