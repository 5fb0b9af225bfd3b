import { normalCdf } from '../special/normal';

/** Places are brought to multiples of this. */
const STEP = 0.05;
/** Places up to here have a cell; those beyond stay what they are. */
const REACH = 250;
/** Of a normal's distribution function, what is so far below is nothing in double precision. */
const NOTHING = 9;
/** So many cells tell a place, half of them below it. */
const CELLS = 10;
const BELOW = CELLS / 2 - 1;
/** What Lagrange's polynomials over 0, 1, … are divided by: i! (CELLS - 1 - i)!, with the sign of (-1)^(CELLS - 1 - i). */
const DIVISORS = Array.from({ length: CELLS }, (_, i) => {
  let product = 1;
  for (let k = 0; k < CELLS; k++) if (k !== i) product *= i - k;
  return product;
});

/**
 * The function x -> sum of weight * P(Z <= x - at), Z standard normal, for the places >= 0 that are given: an average of shifted
 * normal distribution functions, which is asked for at many x. Each place is shared out among the ten nearest of an even grid,
 * as Lagrange interpolates, so that thousands of places become some hundred. The error is at most 3e-15 of the total
 * weight, which is what sums lose anyway: 872 STEP^10, the product of distances, times 115.1, the tenth derivative, over 10!.
 */
export function normalAverage(give: (add: (at: number, weight: number) => void) => void): (x: number) => number {
  const cells = new Float64Array(REACH / STEP + CELLS + 1);
  const far: { readonly at: number; readonly weight: number }[] = [];
  const before = new Float64Array(CELLS);
  give((at, weight) => {
    if (!(at < REACH)) {
      far.push({ at, weight });
      return;
    }
    const first = Math.floor(at / STEP);
    const t = at / STEP - first + BELOW;
    // Products of the distances on either side, so that none is divided by.
    let product = weight;
    for (let i = 0; i < CELLS; i++) {
      before[i] = product;
      product *= t - i;
    }
    let behind = 1;
    for (let i = CELLS - 1; i >= 0; i--) {
      // The first cell is so many below zero.
      cells[first + i] = (cells[first + i] as number) + ((before[i] as number) * behind) / (DIVISORS[i] as number);
      behind *= t - i;
    }
  });
  far.sort((a, b) => a.at - b.at);
  const used = [...cells.keys()].filter((cell) => cells[cell] !== 0);
  const at = Float64Array.from(used, (cell) => (cell - BELOW) * STEP);
  const weights = Float64Array.from(used, (cell) => cells[cell] as number);
  return (x) => {
    let sum = 0;
    for (let i = 0; i < at.length && (at[i] as number) < x + NOTHING; i++) {
      sum += (weights[i] as number) * normalCdf(x - (at[i] as number));
    }
    for (const place of far) {
      if (place.at >= x + NOTHING) break;
      sum += place.weight * normalCdf(x - place.at);
    }
    return sum;
  };
}
