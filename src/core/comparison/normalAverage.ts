import { normalCdf } from '../special/normal';

/** Places are brought to multiples of this. */
const STEP = 0.04;
/** Places up to here have a cell; those beyond stay what they are. */
const REACH = 250;
/** Of a normal's distribution function, what is so far below is nothing in double precision. */
const NOTHING = 9;
/** A place is told by six cells, from two below it to three above: as many polynomials of Lagrange's, over these. */
const DENOMINATORS = [-120, 24, -12, 12, -24, 120] as const;
const CELLS = DENOMINATORS.length;
const BELOW = 2;

/**
 * The function x -> sum of weight * P(Z <= x - at), Z standard normal, for the places >= 0 that are given: an average of shifted normal
 * distribution functions, which is asked for at many x. Each place is shared out among the six nearest of an even grid, as
 * Lagrange interpolates, so that thousands of places become some hundred. The error is at most 0.011 STEP^6 = 5e-11 of
 * the total weight: the product of distances is at most 3.52 STEP^6, the sixth derivative of the distribution function 2.31, over 6!.
 */
export function normalAverage(give: (add: (at: number, weight: number) => void) => void): (x: number) => number {
  const cells = new Float64Array(REACH / STEP + CELLS + 1);
  const far: { readonly at: number; readonly weight: number }[] = [];
  give((at, weight) => {
    if (!(at < REACH)) {
      far.push({ at, weight });
      return;
    }
    const first = Math.floor(at / STEP);
    const t = at / STEP - first + BELOW;
    for (let i = 0; i < CELLS; i++) {
      let share = weight / (DENOMINATORS[i] as number);
      for (let k = 0; k < CELLS; k++) if (k !== i) share *= t - k;
      // The first cell is so many below zero.
      cells[first + i] = (cells[first + i] as number) + share;
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
