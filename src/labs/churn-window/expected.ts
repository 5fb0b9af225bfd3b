import { gapsAt, silenceExceeded } from '../../core/renewal/gammaGaps';
import {
  averageOver,
  gammaNodes,
  gammaNodesBeside,
  logNormalNodes,
  logNormalNodesBeside,
  type Nodes,
  SIDES,
  type Side,
} from '../../core/renewal/logNodes';
import { invertMonotone } from '../../core/special/invert';
import { memo } from '../../experiments/memo';
import type { Settings } from './params';

/** The days that are looked at: who left, left at a moment drawn from them. */
export const DAYS = 60;

/** Rarer false alarms than this are none; own windows need not be longer. */
const RAREST = 1e-9;

/** What theory says of a window. */
export interface Expected {
  /** Share of the active users who are called gone. */
  readonly activeFlagged: number;
  /** Share of those who left and are not called gone yet. */
  readonly unnoticed: number;
  /** Days from leaving to being called gone, on average over all who leave. */
  readonly delay: number;
}

type Users = Pick<Settings, 'typicalGap' | 'rhythms' | 'regularity'>;

/** The narrowest feature of a gamma law's tail, on the logarithm. */
const finestOf = (regularity: number): number => 1 / Math.sqrt(Math.max(1, regularity));

/** The mean gaps of all users, in days. */
export const usersOf: (users: Users) => Nodes = memo(
  8,
  ({ typicalGap, rhythms, regularity }) => [typicalGap, rhythms, regularity].join('|'),
  ({ typicalGap, rhythms, regularity }) => logNormalNodes(typicalGap, Math.log(rhythms), finestOf(regularity)),
);

const keyOf = ({ window, typicalGap, rhythms, regularity }: Users & { readonly window: number }): string =>
  [window, typicalGap, rhythms, regularity].join('|');

/** One window for all. */
export const expectedOfOne: (settings: Users & { readonly window: number }) => Expected = memo(512, keyOf, (given) => {
  const { at, weight } = usersOf(given);
  let [activeFlagged, delay, beyond] = [0, 0, 0];
  at.forEach((mean, i) => {
    const here = gapsAt(given.regularity, given.window / mean);
    activeFlagged += (weight[i] as number) * here.silent;
    delay += (weight[i] as number) * mean * here.late;
    const after = given.window - DAYS;
    if (after > 0) beyond += (weight[i] as number) * mean * gapsAt(given.regularity, after / mean).late;
  });
  return { activeFlagged, unnoticed: (delay - beyond) / DAYS, delay };
});

/** The mean of `history` past gaps over a user's true mean gap; without a history the rhythm is known. */
const knownAs = (regularity: number, history: number): Nodes =>
  Number.isFinite(history)
    ? gammaNodes(history * regularity, finestOf(regularity))
    : { at: Float64Array.of(1), weight: Float64Array.of(1) };

/** How many times their mean gap users may be silent, for as many false alarms in all as one window would give. */
export const ownTimes: (settings: Users & { readonly window: number; readonly history: number }) => number = memo(
  512,
  (settings) => `${keyOf(settings)}|${settings.history}`,
  (settings) => {
    const { regularity, history } = settings;
    const asked = Math.max(RAREST, expectedOfOne(settings).activeFlagged);
    const known = silenceExceeded(regularity, asked);
    if (!Number.isFinite(history)) return known;
    const nodes = knownAs(regularity, history);
    return invertMonotone(
      (times) => asked - averageOver(nodes, (mean) => gapsAt(regularity, times * mean).silent),
      (times) => averageOver(nodes, (mean) => mean * gapsAt(regularity, times * mean).longer),
      known,
      0,
      Number.POSITIVE_INFINITY,
    );
  },
);

/** The average over both sides of a law that is cut in two. */
const averageOverBoth = (law: (side: Side) => Nodes, of: (value: number) => number): number =>
  SIDES.reduce((sum, side) => sum + averageOver(law(side), of), 0);

/** A window of each user's own. An infinite history: the rhythm is known. */
export const expectedOfOwn: (settings: Users & { readonly window: number; readonly history: number }) => Expected =
  memo(
    512,
    (settings) => `${keyOf(settings)}|${settings.history}`,
    (settings) => {
      const { regularity, history } = settings;
      const times = ownTimes(settings);
      const nodes = knownAs(regularity, history);
      const late = (x: number): number => gapsAt(regularity, x).late;
      const delay = averageOver(usersOf(settings), (mean) => mean) * averageOver(nodes, (known) => late(times * known));
      const sigma = Math.log(settings.rhythms);
      const daysOf = (mean: number, known: number): number =>
        mean * (late(times * known) - late(times * known - DAYS / mean));
      // Users whose window is longer than the days that are looked at are never noticed within them: the function bends
      // there. It is cut there along the wider of the two laws, so that nothing bends along the other.
      const within =
        sigma * Math.sqrt(history * regularity) >= 1 || !Number.isFinite(history)
          ? averageOver(nodes, (known) =>
              averageOverBoth(
                (side) => logNormalNodesBeside(side, DAYS / (times * known), settings.typicalGap, sigma),
                (mean) => daysOf(mean, known),
              ),
            )
          : averageOver(usersOf(settings), (mean) =>
              averageOverBoth(
                (side) => gammaNodesBeside(side, DAYS / (times * mean), history * regularity),
                (known) => daysOf(mean, known),
              ),
            );
      return {
        activeFlagged: averageOver(nodes, (known) => gapsAt(regularity, times * known).silent),
        // What is waited in all can be a million times as much as within these days: a difference would have no digits left.
        // Weights add up to 1 except for the last digits.
        unnoticed: Math.min(1, within / DAYS),
        delay,
      };
    },
  );

/** By the rule that is asked for. */
export const expectedOf = (settings: Settings): Expected =>
  settings.rule === 'own' ? expectedOfOwn(settings) : expectedOfOne(settings);

/** Share of all users who are called gone. */
export const flaggedShare = ({ activeFlagged, unnoticed }: Expected, leaving: number): number =>
  (1 - leaving) * activeFlagged + leaving * (1 - unnoticed);

/**
 * Share of those called gone who really are, from the odds of being active among them: shares too small to be
 * multiplied are still divided. NaN where nobody is called gone.
 */
export const goneAmongFlagged = ({ activeFlagged, unnoticed }: Expected, leaving: number): number =>
  1 / (1 + ((1 - leaving) * activeFlagged) / leaving / (1 - unnoticed));
