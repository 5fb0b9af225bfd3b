import type { Lattice, Population } from '../../core/populations/population';

/** From one end on, so much further from it each next individual may be, as a share of its distance. */
const FINER = 128;
/** Anywhere, no more than this share of all lies between two who are written down. */
const COARSEST = 1 / 1_024;

/**
 * Which of N individuals are written down: closer towards both ends, where values are far apart, down to single ones;
 * and both neighbours of every jump of the quantile function. On a lattice the first and the last of every value.
 */
export function knotRanks(population: Population, size: number): Uint32Array {
  if (population.lattice) return ranksOnLattice(population, population.lattice, size);
  const ranks = new Set<number>();
  for (let rank = 0; rank < size / 2; rank += Math.max(1, Math.floor(Math.min(rank / FINER, size * COARSEST)))) {
    ranks.add(rank).add(size - 1 - rank);
  }
  const jumps = (population.atoms ?? []).flatMap((atom) => [population.cdf(atom - 1e-9), population.cdf(atom)]);
  const bends = (population.breaks ?? []).map((point) => population.cdf(point));
  for (const share of [...jumps, ...bends]) {
    const after = upTo(share, size);
    if (after > 0) ranks.add(after - 1);
    if (after < size) ranks.add(after);
  }
  return Uint32Array.from(ranks).sort();
}

function ranksOnLattice(population: Population, { offset, step }: Lattice, size: number): Uint32Array {
  const ranks: number[] = [];
  let point = Math.round((population.quantile(0.5 / size) - offset) / step);
  for (let first = 0; first < size; point++) {
    const after = upTo(population.cdf(offset + point * step), size);
    if (after <= first) continue;
    ranks.push(first);
    if (after - 1 > first) ranks.push(after - 1);
    first = after;
  }
  return Uint32Array.from(ranks);
}

/** How many individuals, i of them at (i + 1/2) / N, are at most at this share. */
const upTo = (share: number, size: number): number => Math.min(size, Math.max(0, Math.floor(share * size + 0.5)));
