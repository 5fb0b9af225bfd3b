import type { Uniform } from '../../core/uniform';

/** How individuals come into a sample. */
export interface Choosing {
  readonly way: string;
  readonly replacement: string;
  /** Population size and sample size. */
  readonly N: number;
  readonly n: number;
}

/** Fills indices[0, n) with the individuals (0 to N - 1, ascending by value) of one sample. */
export type Choose = (indices: Uint32Array, uniform: Uniform) => void;

/** The way of choosing that the settings ask for. Keeps scratch of its own, no more than 16 n entries. */
export function choosing(settings: Choosing): Choose {
  const { way, replacement, N, n } = settings;
  if (way === 'first') return (indices) => everyone(indices, n);
  const distinct = replacement === 'without';
  if (distinct && n === N) return (indices) => everyone(indices, n);
  const one = way === 'volunteers' ? (uniform: Uniform) => volunteer(N, uniform) : (u: Uniform) => Math.floor(u() * N);
  if (!distinct) {
    return (indices, uniform) => {
      for (let i = 0; i < n; i++) indices[i] = one(uniform);
    };
  }
  if (n <= N / 2) return refusingRepeats(n, one);
  return way === 'volunteers' ? firstToAnswer(N, n) : shuffled(N, n);
}

/**
 * Willingness to answer: it grows linearly with the individual's rank, from 0.2 at the smallest value to
 * 1.8 at the largest, where 1 is the average.
 */
export function willingness(index: number, N: number): number {
  return 0.2 + (1.6 * (index + 0.5)) / N;
}

/** One individual, likelier the more willing: proposed at random, accepted with willingness / 1.8. */
function volunteer(N: number, uniform: Uniform): number {
  for (;;) {
    const index = Math.floor(uniform() * N);
    if (uniform() * 1.8 < willingness(index, N)) return index;
  }
}

function everyone(indices: Uint32Array, n: number): void {
  for (let i = 0; i < n; i++) indices[i] = i;
}

/** Draws again whoever is in the sample already: at most half are, so this ends soon. */
function refusingRepeats(n: number, one: (uniform: Uniform) => number): Choose {
  // An open-addressing set, emptied by changing its stamp.
  const slots = 2 ** Math.ceil(Math.log2(n) + 2);
  const keys = new Uint32Array(slots);
  const stamps = new Uint32Array(slots);
  let stamp = 0;
  const add = (key: number): boolean => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (slot &= slots - 1; stamps[slot] === stamp; slot = (slot + 1) & (slots - 1)) {
      if (keys[slot] === key) return false;
    }
    stamps[slot] = stamp;
    keys[slot] = key;
    return true;
  };
  return (indices, uniform) => {
    stamp++;
    for (let i = 0; i < n; ) {
      const index = one(uniform);
      if (add(index)) indices[i++] = index;
    }
  };
}

/** The first n steps of a Fisher-Yates shuffle, for a sample that is most of the population. */
function shuffled(N: number, n: number): Choose {
  const order = new Uint32Array(N);
  return (indices, uniform) => {
    everyone(order, N);
    for (let i = 0; i < n; i++) {
      const j = i + Math.floor(uniform() * (N - i));
      const chosen = order[j] as number;
      order[j] = order[i] as number;
      indices[i] = chosen;
    }
  };
}

/**
 * The n who answer soonest when everyone waits an exponential time at the rate of their willingness: the same law
 * as drawing volunteers one by one and refusing repeats (Efraimidis and Spirakis 2006), without the many refusals.
 */
function firstToAnswer(N: number, n: number): Choose {
  const times = new Float64Array(N);
  const ascending = new Float64Array(N);
  return (indices, uniform) => {
    for (let i = 0; i < N; i++) times[i] = -Math.log1p(-uniform()) / willingness(i, N);
    ascending.set(times);
    const last = ascending.sort()[n - 1] as number;
    for (let i = 0, filled = 0; filled < n; i++) if ((times[i] as number) <= last) indices[filled++] = i;
  };
}
