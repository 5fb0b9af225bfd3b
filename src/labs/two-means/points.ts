import { comparedOf, type Settings, sizeOfB } from './compared';
import type { TwoMeansParams } from './params';

/** One sample size at which power is simulated. */
export interface PowerPoint {
  readonly nA: number;
  readonly nB: number;
  readonly repetitions: number;
  /** Of its own, whatever other points there are. */
  readonly stream: number;
}

/** Draws that a point costs at most, and repetitions that it has at least where n allows. */
const DRAWS = 2_000_000;
const FIRST_STREAM = 1_000_000;
const LARGEST = 20_000;
const STEPS = [1, 2, 5];

/** B's size where A has `nA` and both grow together. */
export const partnerOf = (nA: number, settings: Settings): number =>
  Math.max(2, Math.round((nA * sizeOfB(settings)) / settings.n));

/** Whether the law of the comparison is known at any n: two normal populations. */
export function isNormalPair(settings: Settings): boolean {
  const { a, b } = comparedOf(settings);
  return a.population.id === 'normal' && b.population.id === 'normal';
}

/**
 * Where power against n is simulated: at 2, 5, 10, 20, 50 ... of A, both groups growing together. None where power is exact,
 * and none where it is not drawn against n.
 */
export function powerPoints(settings: TwoMeansParams): readonly PowerPoint[] {
  if (settings.against !== 'n' || isNormalPair(settings)) return [];
  const sizes = [0, 1, 2, 3, 4].flatMap((power) => STEPS.map((leading) => leading * 10 ** power));
  return sizes.flatMap((nA, index) => {
    const nB = partnerOf(nA, settings);
    if (nA < 2 || nA + nB > 2 * LARGEST) return [];
    const most = Math.floor(DRAWS / (nA + nB));
    return [{ nA, nB, repetitions: Math.min(settings.repetitions, most), stream: FIRST_STREAM + index }];
  });
}
