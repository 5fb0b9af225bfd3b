import type { PopulationParameter } from '../../core/populations/population';
import type { NumberParam, SeedParam } from '../../experiments/params';
import { stops as stopsOf } from '../../experiments/stops';
import { positionOf, valueAfterKey, valueAt } from './slider';
import { limitsOf } from './typed';

/** How a number moves under a hand. */
export interface Stepper {
  /** The value so many steps away from `value`. */
  move(value: number, steps: number): number;
  /** The value after a key; null for a key that is not for stepping. */
  key(value: number, key: string): number | null;
}

const PAGE = 10;
const KEYS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: PAGE, PageDown: -PAGE };

/** Logarithmic variables move from one round stop to the next, others by their step. */
export function createStepper(param: NumberParam | SeedParam): Stepper {
  if (param.type !== 'seed' && param.scale === 'log') {
    const stops = stopsOf(param);
    return {
      move: (value, steps) => (steps === 0 ? value : valueAt(stops, positionOf(stops, value) + steps)),
      key: (value, key) => (key in KEYS ? valueAfterKey(param, stops, value, key) : null),
    };
  }
  const step = (param.type !== 'seed' && param.step) || 1;
  const [min, max] = limitsOf(param);
  // Counted in whole steps: 0.1 added three times is not 0.3.
  const move = (value: number, steps: number): number =>
    Math.min(max, Math.max(min, Number(((Math.round(value / step) + steps) * step).toPrecision(12))));
  return { move, key: (value, key) => (key in KEYS ? move(value, KEYS[key] as number) : null) };
}

/** By how much an arrow moves a parameter of a population: a hundredth where it is a share, else a tenth. */
export const parameterStep = ({ min, max, integer }: Pick<PopulationParameter, 'min' | 'max' | 'integer'>): number =>
  integer ? 1 : max - min <= 1 ? 0.01 : 0.1;
