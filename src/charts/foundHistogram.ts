import type { Bins, Domain } from '../experiments/frame';
import { together } from './distributionBins';
import { setPath } from './dom';
import { dotKey } from './dotKey';
import type { Scaffold } from './scaffold';
import { dotsPath, stepPath, stepsOf } from './shapes';
import { stackDots } from './stackDots';
import type { Words } from './words';

/** Up to so many values are drawn as single dots. */
const FEW = 200;

/** Values over repetitions, of which a test finds some. */
export interface FoundValues {
  /** All, and those that the test finds: bins with the same edges. */
  readonly all: Bins;
  readonly found: Bins;
  readonly foundCount: number;
  readonly repetitions: number;
  /** The newest, oldest first, each followed by 1 where it is found, else 0. */
  readonly latest: Float64Array;
}

/** The counts of bins with the same edges, added up. */
export const sumOfBins = (one: Bins, other: Bins): Bins => ({
  ...one,
  counts: one.counts.map((count, i) => count + (other.counts[i] as number)),
  below: one.below + other.below,
  above: one.above + other.above,
});

/**
 * A histogram in which what a test finds is dark: dots while they can be counted, then steps. `rules` adds marks that are to
 * lie over the areas and under the dots. `place` leaves room for a curve's `peak`, and gives what a dot is, for the title.
 */
export function foundHistogram<R>(
  panel: Scaffold,
  domain: Domain,
  width: number,
  words: Words,
  rules: () => R,
): { readonly rules: R; place(shown: FoundValues, peak?: number): string } {
  const [low, high] = domain;
  const unitsPerPixel = (high - low) / width;
  const area = panel.path('role-statistic area');
  const dark = panel.path('role-statistic solid');
  const between = rules();
  const faint = panel.path('role-statistic dots faint');
  const dots = panel.path('role-statistic dots');
  const outline = panel.path('role-statistic outline');

  const placeSteps = ({ all, found, foundCount, repetitions }: FoundValues, peak: number): void => {
    const few = repetitions <= FEW;
    const parts = together(all, repetitions, unitsPerPixel);
    const steps = stepsOf(all, parts);
    const share = foundCount / repetitions;
    panel.scaleY([0, 1.3 * Math.max(peak, ...(few ? [] : steps.density)) || 1]);
    const path = (of: typeof steps): string => (few ? '' : stepPath(of, panel.x, panel.y, panel.base, domain));
    setPath(area, path(steps));
    setPath(outline, path(steps));
    const ofFound = stepsOf(found, parts);
    setPath(dark, path({ ...ofFound, density: ofFound.density.map((height) => height * share) }));
  };

  const placeDots = ({ latest, repetitions }: FoundValues): string => {
    const values: number[] = [];
    const isFound: boolean[] = [];
    for (let i = 0; repetitions <= FEW && i < latest.length; i += 2) {
      const value = latest[i] as number;
      if (value < low || value > high) continue;
      values.push(value);
      isFound.push(latest[i + 1] === 1);
    }
    const stacked = stackDots(values, panel.x, panel.base, 0.7 * (panel.base - panel.top), 8);
    for (const [path, wanted] of [
      [faint, false],
      [dots, true],
    ] as const) {
      path.setAttribute('stroke-width', stacked.size.toFixed(1));
      setPath(path, dotsPath(stacked.at.filter((_, i) => isFound[i] === wanted)));
    }
    return dotKey(stacked, words);
  };

  return {
    rules: between,
    place(shown, peak = 0) {
      placeSteps(shown, peak);
      return placeDots(shown);
    },
  };
}
