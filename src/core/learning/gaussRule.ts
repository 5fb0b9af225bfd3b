/** Points and weights: an expected value as a weighted sum. */
export interface GaussRule {
  readonly points: Float64Array;
  /** They add up to 1. */
  readonly weights: Float64Array;
}

/** Sweeps for one eigenvalue; two or three are usual. */
const MOST_SWEEPS = 60;

/**
 * The Gauss rule of a distribution whose monic orthogonal polynomials obey p(k+1) = (x - a(k)) p(k) - b(k) p(k-1): exact for
 * polynomials up to the power 2 size - 1. G. H. Golub and J. H. Welsch, "Calculation of Gauss quadrature rules", Mathematics
 * of Computation 23 (1969): points are the eigenvalues of the tridiagonal matrix of a and the roots of b, weights the squares
 * of the first parts of its eigenvectors, here by QL with implicit shifts.
 */
export function gaussRule(size: number, a: (k: number) => number, b: (k: number) => number): GaussRule {
  const points = Float64Array.from({ length: size }, (_, k) => a(k));
  const beside = Float64Array.from({ length: size }, (_, k) => (k + 1 < size ? Math.sqrt(b(k + 1)) : 0));
  const first = new Float64Array(size);
  first[0] = 1;
  for (let l = 0; l < size; l++) {
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      let m = l;
      while (m + 1 < size && !negligible(beside, points, m)) m++;
      if (m === l) break;
      rotate(points, beside, first, l, m);
    }
  }
  return { points, weights: first.map((part) => part * part) };
}

const negligible = (beside: Float64Array, points: Float64Array, m: number): boolean =>
  Math.abs(beside[m] as number) <=
  2 ** -52 * (Math.abs(points[m] as number) + Math.abs(points[m + 1] as number)) + 1e-300;

/** One QL step on rows l to m; `first` goes with the eigenvectors. */
function rotate(d: Float64Array, e: Float64Array, first: Float64Array, l: number, m: number): void {
  const at = (of: Float64Array, i: number): number => of[i] as number;
  let g = (at(d, l + 1) - at(d, l)) / (2 * at(e, l));
  let r = Math.hypot(g, 1);
  g = at(d, m) - at(d, l) + at(e, l) / (g + (g < 0 ? -r : r));
  let [s, c, p] = [1, 1, 0];
  for (let i = m - 1; i >= l; i--) {
    const f = s * at(e, i);
    const h = c * at(e, i);
    r = Math.hypot(f, g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1] = at(d, i + 1) - p;
      e[m] = 0;
      return;
    }
    s = f / r;
    c = g / r;
    g = at(d, i + 1) - p;
    r = (at(d, i) - g) * s + 2 * c * h;
    p = s * r;
    d[i + 1] = g + p;
    g = c * r - h;
    const next = at(first, i + 1);
    first[i + 1] = s * at(first, i) + c * next;
    first[i] = c * at(first, i) - s * next;
  }
  d[l] = at(d, l) - p;
  e[l] = g;
  e[m] = 0;
}
