import { createPopulation } from '../../../core/populations/index';
import { normalCdf } from '../../../core/special/normal';
import { hasLawOfMean, lawOfMean } from '../../../core/theory/meanLaw/index';
import { VARIABLES } from '../../../experiments/variables';
import { gapsOf } from '../gaps';
import type { NormalityGapParams } from '../model';

/** Where the law of the mean is furthest from its normal. */
export interface Place {
  /** In standard errors from the mean. */
  readonly z: number;
  readonly gap: number;
  /** The normal's probability up to z. */
  readonly normal: number;
  /** Whether the law has more probability there than the normal. */
  readonly more: boolean;
  /** Whether a mean at z itself is left out: the gap is on the lower side of a jump. */
  readonly open: boolean;
  /**
   * How far from z, in the population's unit, a mean still counts as at z: half a step of a lattice, no more than
   * rounding at an atom, nothing where every single mean is unlikely.
   */
  readonly slack: number;
}

/** So many standard errors are next to nothing, but more than rounding. */
const ROUNDING = 1e-9;

/** The place of the largest gap, exactly; null where there is no normal to compare with. */
export function placeOf({ population: text, n }: NormalityGapParams): Place | null {
  const population = createPopulation(text);
  if (!hasLawOfMean(population)) return null;
  const gaps = gapsOf(text);
  const [z, gap] = [gaps.highest(n), gaps.gapAt(n)];
  const law = lawOfMean(population, n);
  const near = law.mean + z * law.standardError;
  // On an atom itself, not next to it by rounding: the law jumps there.
  const atom = law.atoms.find((point) => Math.abs(point - near) <= ROUNDING * law.standardError);
  const x = atom ?? near;
  const normal = normalCdf(z);
  const [upTo, below] = [law.cdf(x) - normal, law.cdfBefore(x) - normal];
  const open = Math.abs(below) > Math.abs(upTo);
  const slack = law.lattice
    ? law.lattice.step / 2
    : atom === undefined
      ? 0
      : Number((ROUNDING * law.standardError).toPrecision(1));
  return { z, gap, normal, more: (open ? below : upTo) >= 0, open, slack };
}

/** Draws of a run, and the fewest and the most means it has. */
const [DRAWS, FEWEST, MOST] = [2e7, 200, 100_000];

/** The lab draws nothing and has no seed: that of pages. */
export const SEED = VARIABLES.seed.default;

/** How many means are drawn: as one digit and zeros. */
export function repetitionsOf({ n }: NormalityGapParams): number {
  const times = Math.min(MOST, Math.max(FEWEST, DRAWS / n));
  const unit = 10 ** Math.floor(Math.log10(times));
  return Math.floor(times / unit) * unit;
}
