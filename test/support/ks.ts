/** Survival function of Kolmogorov's limit law, P(sqrt(n) D > t). */
export function kolmogorovSurvival(t: number): number {
  if (t < 0.2) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k++) {
    const term = 2 * (k % 2 ? 1 : -1) * Math.exp(-2 * k * k * t * t);
    sum += term;
    if (Math.abs(term) < 1e-18) break;
  }
  return sum;
}

/**
 * p-value of the one-sample Kolmogorov-Smirnov test (asymptotic, with Stephens' correction): for continuous laws,
 * conservative for others when `cdfBelow`, P(X < x), is given. Sorts a copy.
 */
export function ksTest(values: Float64Array, cdf: (x: number) => number, cdfBelow = cdf): number {
  const sorted = values.slice().sort();
  const n = sorted.length;
  let distance = 0;
  for (let i = 0; i < n; ) {
    const x = sorted[i] as number;
    let j = i;
    while (j < n && sorted[j] === x) j++;
    distance = Math.max(distance, Math.abs(cdf(x) - j / n), Math.abs(cdfBelow(x) - i / n));
    i = j;
  }
  return kolmogorovSurvival(distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)));
}

/** p-value of the two-sample Kolmogorov-Smirnov test (asymptotic; conservative with ties). */
export function ksTwoSamples(first: Float64Array, second: Float64Array): number {
  const a = first.slice().sort();
  const b = second.slice().sort();
  let [i, j, distance] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const x = Math.min(a[i] as number, b[j] as number);
    while (i < a.length && a[i] === x) i++;
    while (j < b.length && b[j] === x) j++;
    distance = Math.max(distance, Math.abs(i / a.length - j / b.length));
  }
  const n = (a.length * b.length) / (a.length + b.length);
  return kolmogorovSurvival(distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)));
}
