import type { Point } from '../chart';
import type { Mover } from './mover';

/** One sample on its way, in milliseconds: its values fall, lie there, slide together; what they become falls and lands. */
const LEAVING = 260;
const FALLING = 240;
const RESTING = 90;
const SLIDING = 280;
const LANDING = 330;
/** The whole way. */
export const WAY = LEAVING + FALLING + RESTING + SLIDING + LANDING;
/** A dot for a statistic, in pixels. */
const STATISTIC = 4;

/** The places of a sample, in one system of pixels. */
export interface SampleWay {
  /** Where each value leaves and where it comes to rest. */
  readonly values: readonly { readonly from: Point; readonly rest: Point }[];
  readonly radius: number;
  /** Where they all meet; null where the statistic is not their mean: then it is picked up where it stands. */
  readonly mean: Point | null;
  readonly statistic: Point;
  readonly landing: Point;
}

/** When what happens, in milliseconds from the beginning of all motion. */
export interface Times {
  readonly rested: number;
  /** When they leave their places again, towards their mean; where they do not meet, when the statistic leaves. */
  readonly leaving: number;
  readonly landed: number;
}

/** Movers of a sample that sets out at `begin`, `pace` times as fast as a single one. */
export function sampleMovers(way: SampleWay, begin: number, pace: number): { movers: Mover[]; times: Times } {
  const at = (time: number): number => begin + time / pace;
  const rested = LEAVING + FALLING;
  const met = rested + RESTING + SLIDING;
  const { values, radius, mean, statistic, landing } = way;
  const apart = values.length > 1 ? LEAVING / (values.length - 1) : 0;
  const movers = values.map(({ from, rest }, i): Mover => {
    const fall = { from, to: rest, start: at(i * apart), end: at(i * apart + FALLING), ease: 'fall' } as const;
    // Where they do not meet they only come to lie there: the panel has them then.
    const slide = mean && ({ from: rest, to: mean, start: at(rested + RESTING), end: at(met), ease: 'slide' } as const);
    const lie = { from: rest, to: rest, start: fall.end, end: at(rested), ease: 'slide' } as const;
    return { role: 'sample', radius, legs: slide ? [fall, slide] : [fall, lie] };
  });
  const drop = { from: mean ?? statistic, to: landing, start: at(met), end: at(WAY), ease: 'fall' } as const;
  movers.push({ role: 'statistic', radius: STATISTIC, legs: [drop] });
  return { movers, times: { rested: at(rested), leaving: at(mean ? rested + RESTING : met), landed: at(WAY) } };
}

/** A statistic that only falls, from a height to where it lands. */
export const dropMover = (from: Point, landing: Point, begin: number, end: number): Mover => ({
  role: 'statistic',
  radius: STATISTIC,
  legs: [{ from, to: landing, start: begin, end, ease: 'fall' }],
});
