/**
 * The remainder of Stirling's formula, log Γ(x) - [(x - 1/2) log x - x + log sqrt(2π)], for x > 0.
 * Everything that is a ratio of gamma functions is built on it, so that nothing large ever cancels.
 */
export function stirlingRemainder(x: number): number {
  let shift = 0;
  let y = x;
  // Small arguments are moved up: r(y) = r(y + 1) + (y + 1/2) log(1 + 1/y) - 1.
  for (; y < 16; y++) shift += (y + 0.5) * Math.log1p(1 / y) - 1;
  const s = 1 / (y * y);
  const series =
    (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))))) / y;
  return shift + series;
}

/**
 * x log(x / m) + m - x, without cancellation where x is near m.
 * C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export function devianceTerm(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x === 0 ? m : x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let j = 1; ; j++) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
}

/** m^x e^-m / Γ(x + 1): the Poisson mass, for any real x >= 0 and m >= 0. */
export function poissonKernel(x: number, m: number): number {
  if (x === 0) return Math.exp(-m);
  if (m === 0) return 0;
  return Math.exp(-stirlingRemainder(x) - devianceTerm(x, m)) / Math.sqrt(2 * Math.PI * x);
}

/** Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) p^a q^b with q = 1 - p: the binomial mass, for any real a, b >= 0. */
export function binomialKernel(a: number, b: number, p: number, q: number): number {
  if (p === 0) return a === 0 ? 1 : 0;
  if (q === 0) return b === 0 ? 1 : 0;
  const n = a + b;
  if (a === 0) return p < q ? Math.exp(n * Math.log1p(-p)) : q ** n;
  if (b === 0) return q < p ? Math.exp(n * Math.log1p(-q)) : p ** n;
  const exponent =
    stirlingRemainder(n) -
    stirlingRemainder(a) -
    stirlingRemainder(b) -
    devianceTerm(a, n * p) -
    devianceTerm(b, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}
