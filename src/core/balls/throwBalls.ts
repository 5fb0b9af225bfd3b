import { drawBinomial } from '../draws/drawBinomial';
import type { Uniform } from '../uniform';

/** A binomial draw takes about as long as so many single throws. */
const THROWS = 10;

/** How many draws it costs to throw balls into boxes, in single throws. */
export const throwsOf = (balls: number, boxes: number): number => Math.min(balls, THROWS * boxes);

/**
 * Throws balls into the first `boxes` of `loads`, each box as likely as any other, and adds `weight` for every ball. Few are
 * thrown one by one; of many, how many fall into each box is drawn: the first box gets a binomial share, the second one
 * of what is left, and so on (a multinomial by its conditional binomials), so that the time does not grow with the balls.
 */
export function throwBalls(balls: number, weight: number, loads: Float64Array, boxes: number, uniform: Uniform): void {
  if (balls <= THROWS * boxes) {
    for (let i = 0; i < balls; i++) {
      const box = Math.floor(uniform() * boxes);
      loads[box] = (loads[box] as number) + weight;
    }
    return;
  }
  let left = balls;
  for (let box = 0; box < boxes; box++) {
    const here = box === boxes - 1 ? left : drawBinomial(left, 1 / (boxes - box), uniform);
    loads[box] = (loads[box] as number) + here * weight;
    left -= here;
  }
}
