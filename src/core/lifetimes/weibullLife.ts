import { gammaFunction, regularizedGammaP } from '../special/gamma';
import { invertMonotone } from '../special/invert';

/**
 * Lifetimes whose chance to last beyond t is exp(-(t / scale)^shape). Shape 1: however old, the next hour is as dangerous as any
 * (exponential). Above 1 what is old fails sooner, below 1 what is new does. W. Weibull, "A statistical distribution function
 * of wide applicability", Journal of Applied Mechanics 18 (1951).
 */
export interface WeibullLife {
  readonly shape: number;
  readonly scale: number;
}

const hazardTo = ({ shape, scale }: WeibullLife, t: number): number => (t / scale) ** shape;

/** The share that has failed by t, F(t). */
export const failedBy = (life: WeibullLife, t: number): number => (t > 0 ? -Math.expm1(-hazardTo(life, t)) : 0);

/** The share that lasts beyond t. */
export const lastsBeyond = (life: WeibullLife, t: number): number => (t > 0 ? Math.exp(-hazardTo(life, t)) : 1);

export const meanLife = ({ shape, scale }: WeibullLife): number => scale * gammaFunction(1 + 1 / shape);

/** The time by which a share has failed. */
export const timeOfShare = ({ shape, scale }: WeibullLife, share: number): number =>
  scale * (-Math.log1p(-share)) ** (1 / shape);

/**
 * E[T^k; T <= t], the k-th moment of what fails by t: scale^k times the incomplete gamma function at 1 + k / shape, since
 * (T / scale)^shape is exponential.
 */
export function momentBy(life: WeibullLife, k: number, t: number): number {
  const a = 1 + k / life.shape;
  return life.scale ** k * gammaFunction(a) * regularizedGammaP(a, hazardTo(life, t));
}

/** The mean of F over [0, t]: the share that has failed at a moment picked at random since the last check. */
export const meanFailedTo = (life: WeibullLife, t: number): number =>
  t > 0 ? failedBy(life, t) - momentBy(life, 1, t) / t : 0;

/** How long from check to check so that the mean of F over it is a share; the longest at which it is no more. */
export function timeOfMeanShare(life: WeibullLife, share: number): number {
  const start = timeOfShare(life, share) * (1 + life.shape) ** (1 / life.shape);
  const slope = (t: number): number => momentBy(life, 1, t) / (t * t);
  return invertMonotone((t) => meanFailedTo(life, t) - share, slope, start, 0, Number.POSITIVE_INFINITY);
}
