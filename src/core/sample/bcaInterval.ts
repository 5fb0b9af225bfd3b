import { normalCdf, normalQuantile } from '../special/normal';

/** What a sample says of a figure of its population. */
export interface Estimated {
  /** The sample's own. */
  readonly value: number;
  /** The ends of a confidence interval for the population's. */
  readonly low: number;
  readonly high: number;
}

/**
 * The bias-corrected and accelerated bootstrap interval (B. Efron, "Better bootstrap confidence intervals", Journal of the
 * American Statistical Association 82, 1987): of the ordered resampled figures those at ranks that make up for how often
 * they lie below the sample's own, and for how its standard error changes with the figure. `acceleration` is a sixth of
 * the skewness of the figure's influence over sqrt(n). Resampled figures that are NaN are left out.
 */
export function bcaInterval(resampled: Float64Array, value: number, acceleration: number, level: number): Estimated {
  const known = resampled.filter((one) => !Number.isNaN(one)).sort();
  if (known.length === 0 || Number.isNaN(value)) return { value, low: Number.NaN, high: Number.NaN };
  let [below, equal] = [0, 0];
  // Values that are the same but for rounding count half on either side.
  const tie = 1e-12 * Math.abs(value);
  for (const one of known) {
    if (one < value - tie) below++;
    else if (one <= value + tie) equal++;
  }
  const share = (below + equal / 2) / known.length;
  const bias = normalQuantile(Math.min(Math.max(share, 0.5 / known.length), 1 - 0.5 / known.length));
  const end = (probability: number): number => {
    const z = bias + normalQuantile(probability);
    // Beyond its pole the correction has no meaning: the furthest resample is as far as can be told.
    const room = 1 - acceleration * z;
    const rank = room > 0 ? normalCdf(bias + z / room) : probability > 0.5 ? 1 : 0;
    return known[Math.min(known.length - 1, Math.max(0, Math.floor(rank * (known.length + 1)) - 1))] as number;
  };
  return { value, low: end((1 - level) / 2), high: end((1 + level) / 2) };
}
