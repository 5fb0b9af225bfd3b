import type { NumberParam } from '../../experiments/params';

type Scale = NumberParam['scale'];

/** How far Page Up and Page Down go on a linear slider, in steps; on a logarithmic one they take ten times as much. */
const PAGE = 10;

/**
 * A slider over stops: its position is an index into `stops` (ascending), so that a range from 1 to
 * a million is as easy to set at 20 as at 200,000. Values between stops are possible by typing; the
 * thumb then stands at the nearest stop.
 */
export function positionOf(stops: readonly number[], value: number, scale: Scale = 'log'): number {
  const distance = scale === 'log' ? logDistance : linearDistance;
  let nearest = 0;
  for (let index = 1; index < stops.length; index++) {
    if (distance(stops[index] as number, value) < distance(stops[nearest] as number, value)) nearest = index;
  }
  return nearest;
}

/** A range as far as its slider goes: to `reach`, if that is within it. */
export const reachedTo = (param: NumberParam, reach: number | undefined): NumberParam =>
  reach === undefined || reach >= param.max || reach <= param.min ? param : { ...param, max: reach };

/** The value at a position; positions outside are brought to the ends. */
export function valueAt(stops: readonly number[], position: number): number {
  return stops[Math.min(stops.length - 1, Math.max(0, Math.round(position)))] as number;
}

/** The first stop above the value (direction 1) or below it (-1); the end when there is none. */
export function nextStop(stops: readonly number[], value: number, direction: 1 | -1): number {
  return direction === 1
    ? (stops.find((stop) => stop > value) ?? (stops.at(-1) as number))
    : (stops.findLast((stop) => stop < value) ?? (stops[0] as number));
}

/** What a key does to a slider's value; `null` for a key that is not the slider's. */
export function valueAfterKey(param: NumberParam, stops: readonly number[], value: number, key: string): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return nextStop(stops, value, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return nextStop(stops, value, -1);
    case 'PageUp':
      return pageFrom(param, stops, value, 1);
    case 'PageDown':
      return pageFrom(param, stops, value, -1);
    case 'Home':
      return param.min;
    case 'End':
      return param.max;
    default:
      return null;
  }
}

function pageFrom({ scale }: NumberParam, stops: readonly number[], value: number, direction: 1 | -1): number {
  if (scale === 'log') return valueAt(stops, positionOf(stops, value * 10 ** direction));
  return valueAt(stops, positionOf(stops, value, 'linear') + direction * PAGE);
}

const logDistance = (a: number, b: number): number => Math.abs(Math.log(a / Math.max(b, Number.MIN_VALUE)));
const linearDistance = (a: number, b: number): number => Math.abs(a - b);
