/** What a comparison needs of one group: how many values, their mean, and the sum of squared deviations from it. */
export interface GroupMoments {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

/** Welch's comparison of two means: B's minus A's. */
export interface WelchComparison {
  readonly difference: number;
  /** Estimated standard error of the difference. */
  readonly standardError: number;
  /** Difference in standard errors; NaN where both are 0. */
  readonly t: number;
  /** Degrees of freedom by Welch and Satterthwaite; those of the smaller group where nothing varies. */
  readonly degreesOfFreedom: number;
}

/**
 * Compares two independent samples of at least two values each without taking their variances for equal:
 * t = (mean B - mean A) / sqrt(sA^2 / nA + sB^2 / nB). B. L. Welch, "The generalization of 'Student's' problem when
 * several different population variances are involved", Biometrika 34 (1947), with Satterthwaite's degrees of freedom.
 */
export function welch(a: GroupMoments, b: GroupMoments): WelchComparison {
  const difference = b.mean - a.mean;
  const [ofA, ofB] = [a.squares / (a.n - 1) / a.n, b.squares / (b.n - 1) / b.n];
  const standardError = Math.sqrt(ofA + ofB);
  return {
    difference,
    standardError,
    t: difference / standardError,
    degreesOfFreedom: satterthwaite(ofA, a.n, ofB, b.n),
  };
}

/** Degrees of freedom of a sum of two estimated variances of means, of nA and nB values. */
export function satterthwaite(ofA: number, nA: number, ofB: number, nB: number): number {
  if (ofA + ofB === 0) return Math.min(nA, nB) - 1;
  // As shares, so that nothing over- or underflows.
  const share = ofA / (ofA + ofB);
  return 1 / (share ** 2 / (nA - 1) + (1 - share) ** 2 / (nB - 1));
}
