/** What Marsaglia and Tsang's method needs of a shape. */
export interface GammaShape {
  readonly d: number;
  readonly c: number;
  /** 1 - squeeze z^4 is below the probability with which a normal draw z is taken. */
  readonly squeeze: number;
}

/**
 * The constants of a shape >= 1. G. Marsaglia and W. W. Tsang, "A simple method for generating gamma variables" (2000): with
 * v = (1 + c Z)^3, d v is a gamma draw if it is taken with the probability h = exp(Z^2 / 2 + d - d v + d log v).
 *
 * They show that 1 - h <= 0.0331 Z^4 for d >= 2/3. As a function of c Z, log h is proportional to d, and (1 - e^(-d x)) / d falls
 * in d, so the bound may fall like 1 / d too.
 */
export function gammaShape(shape: number): GammaShape {
  const d = shape - 1 / 3;
  return { d, c: 1 / Math.sqrt(9 * d), squeeze: (0.0331 * (2 / 3)) / d };
}
