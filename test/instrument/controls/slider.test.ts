import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberParam } from '../../../src/experiments/params';
import { stops as stopsOf } from '../../../src/experiments/stops';
import { nextStop, positionOf, valueAfterKey, valueAt } from '../../../src/instrument/controls/slider';
import { VARIABLES } from '../../../src/labs/registry/allVariables';

const sliders = Object.entries(VARIABLES).filter(([, param]) => 'scale' in param && param.scale === 'log') as [
  string,
  NumberParam,
][];

describe.each(sliders)('the slider of %s', (_name, param) => {
  const stops = stopsOf(param);
  const anyValue = fc.double({ min: Math.log(param.min), max: Math.log(param.max), noNaN: true }).map(Math.exp);

  it('has its ends at the ends of the range', () => {
    expect(valueAt(stops, 0)).toBe(param.min);
    expect(valueAt(stops, stops.length - 1)).toBe(param.max);
    expect(valueAt(stops, -1)).toBe(param.min);
    expect(valueAt(stops, 1e9)).toBe(param.max);
  });

  it('stands at the position of every stop, and leads back to it', () => {
    for (const [position, stop] of stops.entries()) {
      expect(positionOf(stops, stop)).toBe(position);
      expect(valueAt(stops, position)).toBe(stop);
    }
  });

  it('stands higher for a larger value', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(Math.sign(positionOf(stops, Math.max(a, b)) - positionOf(stops, Math.min(a, b)))).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
  });

  it('steps to the neighbouring stop from any value, and stays at the ends', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const up = nextStop(stops, value, 1);
        const down = nextStop(stops, value, -1);
        expect(stops).toContain(up);
        expect(stops).toContain(down);
        if (value < param.max) expect(up).toBeGreaterThan(value);
        if (value > param.min) expect(down).toBeLessThan(value);
        expect(stops.filter((stop) => stop > down && stop < up && stop !== value)).toEqual([]);
      }),
    );
    expect(nextStop(stops, param.max, 1)).toBe(param.max);
    expect(nextStop(stops, param.min, -1)).toBe(param.min);
  });
});

describe('keys on a slider', () => {
  const param = VARIABLES.n as NumberParam;
  const stops = stopsOf(param);
  it.each([
    ['ArrowRight', 17, 20],
    ['ArrowUp', 20, 30],
    ['ArrowLeft', 17, 10],
    ['PageUp', 30, 300],
    ['PageDown', 300, 30],
    ['Home', 30, 1],
    ['End', 30, 1_000_000],
    ['a', 30, null],
  ])('%s takes %d to %s', (key, from, to) => {
    expect(valueAfterKey(param, stops, from, key)).toBe(to);
  });
});
