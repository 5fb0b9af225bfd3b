import { gaussLegendre } from '../theory/meanLaw/gaussLegendre';
import { failedBy, lastsBeyond, momentBy, type WeibullLife } from './weibullLife';

/**
 * Lifetimes that are watched until one moment. They begin at moments evenly spread over a first part of the watch, so that each
 * is watched for a time C between `watch` less that part and `watch`.
 */
export interface Watched {
  readonly life: WeibullLife;
  readonly watch: number;
  /** That part, as a share of the watch: 0 if all begin with it. */
  readonly arrive: number;
}

/** What is expected of estimates that handle the unfinished wrongly. */
export interface Expected {
  /** The share that fails while it is watched, P(T <= C). */
  readonly failed: number;
  /** E[T | T <= C]: the average over those that failed has just this expectation, where there are any. */
  readonly meanOfFailed: number;
  /** E[min(T, C)]: the average with "now" as the end of all others. */
  readonly meanNowAsEnd: number;
}

/** From partial moments the relative error grows as 1 / arrive. Shorter arrivals than this are averaged over. */
const SHORT = 0.01;

/** T is Weibull and independent of C. From partial moments of T, or averages over C where arrivals are short. */
export function expectedOfWatched(watched: Watched): Expected {
  const { life, watch, arrive } = watched;
  const { sure, window } = partsOf(watched);
  const failed = failingBy(watched, watch);
  // The integrals of P(T > t) and of t P(T > t) up to t, by parts.
  const lasting = (t: number): number => t * lastsBeyond(life, t) + momentBy(life, 1, t);
  const weighted = (t: number): number => (t * t * lastsBeyond(life, t) + momentBy(life, 2, t)) / 2;
  if (arrive < SHORT) {
    const seen = meanOver(sure, watch, (span) => momentBy(life, 1, span));
    return { failed, meanOfFailed: seen / failed, meanNowAsEnd: meanOver(sure, watch, lasting) };
  }
  const [first, second] = [1, 2].map((k) => momentBy(life, k, watch) - momentBy(life, k, sure)) as [number, number];
  const seen = momentBy(life, 1, sure) + (watch * first - second) / window;
  const late = (watch * (lasting(watch) - lasting(sure)) - (weighted(watch) - weighted(sure))) / window;
  return { failed, meanOfFailed: seen / failed, meanNowAsEnd: lasting(sure) + late };
}

/** The mean of a function over an interval that is short beside where it lies. */
function meanOver(from: number, to: number, of: (t: number) => number): number {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  return gaussLegendre.points.reduce(
    (sum, point, i) => sum + ((gaussLegendre.weights[i] as number) / 2) * of(middle + half * point),
    0,
  );
}

/** Every row is watched at least for `sure`; the last ones come `window` after the first. */
const partsOf = ({ watch, arrive }: Watched): { readonly sure: number; readonly window: number } => ({
  sure: watch * (1 - arrive),
  window: watch * arrive,
});

/** P(C >= t): the share of rows that are watched at least for t. */
export function watchedFor(watched: Watched, t: number): number {
  const { sure, window } = partsOf(watched);
  return t <= sure ? 1 : Math.min(1, Math.max(0, (watched.watch - t) / window));
}

/** P(T <= t and T <= C): the share of rows that fail by t while they are watched, for t up to the end of the watch. */
function failingBy(watched: Watched, t: number): number {
  const { life, watch } = watched;
  const { sure, window } = partsOf(watched);
  if (t <= sure) return failedBy(life, t);
  if (watched.arrive < SHORT) {
    const longer = watchedFor(watched, t);
    return (1 - longer) * meanOver(sure, t, (span) => failedBy(life, span)) + longer * failedBy(life, t);
  }
  const [more, first] = [failedBy(life, t) - failedBy(life, sure), momentBy(life, 1, t) - momentBy(life, 1, sure)];
  return Math.min(1, failedBy(life, sure) + (watch * more - first) / window);
}

/** The curve expected of those that failed alone: P(T <= t | T <= C). */
export function failedOnlyBy(watched: Watched, t: number): number {
  const { watch } = watched;
  return t >= watch ? 1 : failingBy(watched, t) / failingBy(watched, watch);
}

/** The curve expected where "now" is taken for the end of what has not failed: P(min(T, C) <= t). */
export function nowAsEndBy(watched: Watched, t: number): number {
  const { life, watch } = watched;
  return t >= watch ? 1 : failedBy(life, t) + lastsBeyond(life, t) * (1 - watchedFor(watched, t));
}
