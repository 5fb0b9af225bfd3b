import { normalCdf, normalDensity } from '../special/normal';

/** Where the standard normal counts as over, and how far apart the points of both integrals are. */
const REACH = 7.25;
const COUNT = 98;
const STEP = (2 * REACH) / (COUNT - 1);
const NODES = Float64Array.from({ length: COUNT }, (_, i) => i * STEP - REACH);
const DENSITY = NODES.map(normalDensity);

/** The three-point Gauss-Legendre rule on [0, 1] (Abramowitz and Stegun, table 25.4). */
const POINTS = [0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)];
const WEIGHTS = [5 / 18, 4 / 9, 5 / 18];

/** The points between nodes at which a step is integrated, and the density there; the same for every line. */
const BETWEEN = Float64Array.from(
  { length: (COUNT - 1) * POINTS.length },
  (_, i) => (NODES[Math.floor(i / POINTS.length)] as number) + STEP * (POINTS[i % POINTS.length] as number),
);
const DENSITY_BETWEEN = BETWEEN.map(normalDensity);

/**
 * Chance that the largest of `size` normal measurements belongs to the largest true value, where the `reliability` ρ² is the share
 * of their variance that is true (so that ρ is their correlation with the true values). 1 / size at a reliability of 0, 1 at 1.
 *
 * It is size times the chance that one of them is first in both: size ∫∫ G(x, ρx + cw)^(size - 1) φ(x) φ(w) dx dw, c² = 1 - ρ², G the
 * distribution function of two normals correlated by ρ. With w, what is wrong with the measurement, in place of the
 * measurement itself nothing becomes sharp as ρ nears 1. Along each w, G grows from 0 by its derivative, φ(x) Φ(w) + ρ φ(ρx + cw) Φ(cx - ρw);
 * equal steps do for the integrals outside, whose ends vanish with all derivatives. Off by less than 1e-9 up to a size of 200.
 */
export function chanceOfBest(size: number, reliability: number): number {
  if (reliability >= 1) return 1;
  const [rho, c] = [Math.sqrt(reliability), Math.sqrt(1 - reliability)];
  let sum = 0;
  for (let j = 0; j < COUNT; j++) sum += (DENSITY[j] as number) * alongLine(NODES[j] as number, size, rho, c);
  return Math.min(1, size * STEP * STEP * sum);
}

/** The inner integral at one w, without its step. */
function alongLine(w: number, size: number, rho: number, c: number): number {
  const below = normalCdf(w);
  const rules = POINTS.length;
  let both = 0;
  let sum = 0;
  for (let i = 1; i < COUNT; i++) {
    let growth = 0;
    for (let k = 0; k < rules; k++) {
      const at = (i - 1) * rules + k;
      const x = BETWEEN[at] as number;
      const slope =
        (DENSITY_BETWEEN[at] as number) * below + rho * normalDensity(rho * x + c * w) * normalCdf(c * x - rho * w);
      growth += (WEIGHTS[k] as number) * slope;
    }
    both += STEP * growth;
    sum += (DENSITY[i] as number) * both ** (size - 1);
  }
  return sum;
}

/** Nearer to the chance that is asked for than it is known. */
const NEAR = 1e-11;
const MOST_STEPS = 60;

/**
 * How many times as large as the error's variance the true variance has to be for that chance to be `chance`, between 1 / size
 * and 1. By false position on c, whose both ends are known and near which the chance falls in nearly a straight line, with the
 * value halved at the end that stays (the Illinois method: M. Dowell and P. Jarratt, BIT 11, 1971).
 */
export function signalForBest(size: number, chance: number): number {
  let [low, high, atLow, atHigh] = [0, 1, 1 - chance, 1 / size - chance];
  let c = 0;
  let side = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    c = (low * atHigh - high * atLow) / (atHigh - atLow);
    const value = chanceOfBest(size, 1 - c * c) - chance;
    if (Math.abs(value) < NEAR) break;
    if (value > 0) {
      [low, atLow] = [c, value];
      if (side > 0) atHigh /= 2;
      side = 1;
    } else {
      [high, atHigh] = [c, value];
      if (side < 0) atLow /= 2;
      side = -1;
    }
  }
  return (1 - c * c) / (c * c);
}
