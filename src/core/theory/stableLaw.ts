import { normalCdf } from '../special/normal';
import { gaussLegendre } from './meanLaw/gaussLegendre';

const PANELS = 96;

/**
 * P(Z <= x) for a stable law of index alpha in (0, 2], totally skewed to the right (beta = 1), unit scale and
 * location 0 in the parametrisation whose log characteristic function is
 * -|u|^alpha (1 - i tan(pi alpha / 2) sign u), or -|u| (1 + i (2 / pi) sign u log |u|) for alpha = 1.
 * J. P. Nolan, "Numerical calculation of stable densities and distribution functions", 1997; to about 1e-8.
 */
export function stableCdf(x: number, alpha: number): number {
  if (alpha === 2) return normalCdf(x / Math.SQRT2);
  if (alpha === 1) return average((share) => Math.exp(-Math.exp(-Math.PI * x * 0.5 + logWeightAtOne(share))));
  const shift = Math.atan(Math.tan((Math.PI * alpha) / 2)) / alpha;
  if (x === 0) return 0.5 - shift / Math.PI;
  // The law of -Z is skewed to the left, and its angles run the other way.
  if (x < 0) return alpha < 1 ? 0 : 1 - positive(-x, alpha, -shift);
  return positive(x, alpha, shift);
}

/** For x > 0, with angles from -shift to pi / 2. */
function positive(x: number, alpha: number, shift: number): number {
  const power = alpha / (alpha - 1);
  const span = Math.PI / 2 + shift;
  const logX = power * Math.log(x);
  const logFront = Math.log(Math.cos(alpha * shift)) / (alpha - 1);
  const integral = average((share) => {
    const theta = -shift + share * span;
    const logWeight =
      logFront +
      power * Math.log(Math.cos(theta) / Math.sin(alpha * (shift + theta))) +
      Math.log(Math.cos(alpha * shift + (alpha - 1) * theta) / Math.cos(theta));
    return Math.exp(-Math.exp(logX + logWeight));
  });
  const whole = (integral * span) / Math.PI;
  return alpha < 1 ? 0.5 - shift / Math.PI + whole : 1 - whole;
}

/** log V(theta) for alpha = 1. */
function logWeightAtOne(share: number): number {
  const theta = -Math.PI / 2 + share * Math.PI;
  const angle = Math.PI / 2 + theta;
  return Math.log(((2 / Math.PI) * angle) / Math.cos(theta)) + angle * Math.tan(theta);
}

/** The integral over [0, 1], with panels that crowd at both ends, where the exponent turns. */
function average(f: (share: number) => number): number {
  let sum = 0;
  const edge = (k: number): number => {
    const u = k / PANELS;
    return u * u * u * (10 - 15 * u + 6 * u * u);
  };
  for (let k = 0; k < PANELS; k++) {
    const [from, to] = [edge(k), edge(k + 1)];
    for (let i = 0; i < gaussLegendre.points.length; i++) {
      const at = (from + to) / 2 + ((gaussLegendre.points[i] as number) * (to - from)) / 2;
      const value = f(at);
      // At an end itself the exponent is 0 / 0, of no weight.
      if (!Number.isNaN(value)) sum += ((gaussLegendre.weights[i] as number) * (to - from) * value) / 2;
    }
  }
  return sum;
}
