import { scale } from '@observablehq/plot';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AxesAsked, keyOf, linearScale } from '../../src/charts/axes';

const ASKED: AxesAsked = {
  ...{ width: 720, height: 200, left: 18, right: 18, top: 26, bottom: 40, locale: 'en' },
  x: { domain: [0, 1], type: 'linear', label: 'value', axis: true, ticks: [0, 1] },
  y: { domain: [0, 1], axis: true, unit: '%' },
};

it('axes are known by all that they are drawn of', () => {
  const others: AxesAsked[] = [
    ...(['width', 'height', 'left', 'right', 'top', 'bottom'] as const).map((name) => ({ ...ASKED, [name]: 1 })),
    { ...ASKED, locale: 'ko' },
    ...[{ domain: [0, 2] }, { domain: [Number.NaN, 1] }, { type: 'log' }, { axis: false }, { ticks: [0, 2] }].map(
      (x) => ({ ...ASKED, x: { ...ASKED.x, ...x } }) as AxesAsked,
    ),
    ...[{ domain: [0, 2] }, { axis: false }, { unit: '' }].map(
      (y) => ({ ...ASKED, y: { ...ASKED.y, ...y } }) as AxesAsked,
    ),
  ];
  const keys = [ASKED, ...others].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  // Its name is written by the panel.
  expect(keyOf({ ...ASKED, x: { ...ASKED.x, label: 'mean' } })).toBe(keyOf(ASKED));
});

it('the linear scale is Plot’s, to the last bit', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, number, number, fc.integer({ min: 80, max: 2_000 }), (low, high, value, width) => {
      fc.pre(low <= high);
      const { apply } = scale({ x: { type: 'linear', domain: [low, high], range: [18, width] } });
      expect(linearScale([low, high], [18, width])(value)).toBe(apply(value));
    }),
  );
  expect(linearScale([2, 2], [0, 100])(7)).toBe(50);
  expect(linearScale([0, 1], [0, 100])(Number.NaN)).toBeNaN();
});
