/** A share that differs from the one asked for by less than this part of it is as good as the same. */
const SAME = 1e-3;

/** How many of N people are the nearest to a share of them: at least one, and not all. */
export function peopleOf(share: number, N: number): number {
  return Math.min(N - 1, Math.max(1, Math.round(N * share)));
}

/**
 * The share itself where whole people come near enough to it, else theirs: 12.5 % of 100 people is 13 %, of a million
 * people it is 12.5 %.
 */
export function wholePeople(share: number, N: number): number {
  const theirs = peopleOf(share, N) / N;
  return Math.abs(theirs - share) <= SAME * Math.min(share, 1 - share) ? share : theirs;
}
