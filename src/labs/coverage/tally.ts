/** What is known at each sample size, plain data. */
export interface CoverageTally {
  /** Simulated intervals; 0 throughout where the coverage is exact. */
  readonly repetitions: Float64Array;
  /** How many lie wholly above the parameter; the share where it is exact, NaN before it is computed. */
  readonly missedBelow: Float64Array;
  /** How many lie wholly below the parameter, or the share. */
  readonly missedAbove: Float64Array;
}

/** The tally of nothing known yet. */
export function emptyCoverageTally(points: number, exact: boolean): CoverageTally {
  const empty = () => new Float64Array(points).fill(exact ? Number.NaN : 0);
  return { repetitions: new Float64Array(points), missedBelow: empty(), missedAbove: empty() };
}

/** Adds the counts of another block, in place. */
export function addCoverageTally(tally: CoverageTally, block: CoverageTally): void {
  for (const name of ['repetitions', 'missedBelow', 'missedAbove'] as const) {
    const [sums, more] = [tally[name], block[name]];
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (more[i] as number);
  }
}

/** One sample size's figures, as shares. */
export interface CoverageAt {
  readonly coverage: number;
  readonly missedBelow: number;
  readonly missedAbove: number;
  /** 0 where they are exact. */
  readonly repetitions: number;
}

/** The shares at one sample size; null while nothing is known there. */
export function coverageAt(tally: CoverageTally, index: number, exact: boolean): CoverageAt | null {
  const repetitions = tally.repetitions[index] as number;
  if (!exact && repetitions === 0) return null;
  const of = exact ? 1 : repetitions;
  const [below, above] = [tally.missedBelow[index] as number, tally.missedAbove[index] as number];
  if (Number.isNaN(below)) return null;
  return {
    coverage: Math.max(0, (of - below - above) / of),
    missedBelow: below / of,
    missedAbove: above / of,
    repetitions,
  };
}
