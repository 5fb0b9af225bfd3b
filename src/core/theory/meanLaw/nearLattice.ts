import type { Masses, Population } from '../../populations/population';

/** Values that are mostly multiples of something: |E exp(2 pi i X / step)| is 1 where all are. */
export interface NearLattice {
  readonly step: number;
  readonly modulus: number;
}

/** Steps that people round to, within a power of ten. */
const ROUND = [1, 2, 2.5, 5];
/** Steps between these, in standard deviations, can matter. */
const [FINEST, WIDEST] = [1 / 1_000, 20];
/** Values that are looked at first. */
const SOME = 4_096;
const UNLIKELY = 0.6;
/** Below this, the modulus to the power n is soon nothing. */
const LEAST = 0.8;

const known = new WeakMap<Population, readonly NearLattice[]>();

/** The round steps on which most of the values lie, from the finest. */
export function nearLattices(population: Population): readonly NearLattice[] {
  let found = known.get(population);
  if (!found) {
    found = find(population.masses as Masses, population.moments.standardDeviation);
    known.set(population, found);
  }
  return found;
}

function find(masses: Masses, deviation: number): NearLattice[] {
  const found: NearLattice[] = [];
  const last = Math.ceil(Math.log10(WIDEST * deviation));
  for (let power = Math.floor(Math.log10(FINEST * deviation)); power <= last; power++) {
    for (const digits of ROUND) {
      const step = digits * 10 ** power;
      if (step < FINEST * deviation || step > WIDEST * deviation) continue;
      const stride = Math.ceil(masses.total / SOME);
      if (stride > 1 && modulusOf(masses, step, stride) < UNLIKELY) continue;
      const modulus = modulusOf(masses, step, 1);
      if (modulus >= LEAST) found.push({ step, modulus });
    }
  }
  return found;
}

/** |E exp(2 pi i X / step)| over every so many-th individual. */
function modulusOf({ values, upTo, total }: Masses, step: number, stride: number): number {
  let [re, im, count] = [0, 0, 0];
  let before = 0;
  for (let k = 0; k < values.length; k++) {
    const until = Math.floor((upTo[k] as number) / stride);
    const weight = until - before;
    before = until;
    if (weight === 0) continue;
    const angle = (2 * Math.PI * ((values[k] as number) - (values[0] as number))) / step;
    re += weight * Math.cos(angle);
    im += weight * Math.sin(angle);
    count += weight;
  }
  return total === 0 ? 0 : Math.hypot(re, im) / count;
}

/**
 * How much a series that ends early can miss of the jumps of the mean of n draws, on steps finer or coarser than `lattice`
 * has: step / (2 sigma sqrt(2 pi n)) |E exp(2 pi i X / step)|^n, as for the jumps of a lattice (Esseen 1945).
 */
export function jumpsMissed(population: Population, n: number): number {
  const { moments, lattice } = population;
  const scale = 2 * moments.standardDeviation * Math.sqrt(2 * Math.PI * n);
  let most = 0;
  for (const { step, modulus } of nearLattices(population)) {
    // Jumps of the lattice itself are not missed.
    if (lattice && modulus > 1 - 1e-9) continue;
    most = Math.max(most, (step / scale) * modulus ** n);
  }
  return most;
}
