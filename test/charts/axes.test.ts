import { expect, it } from 'vitest';
import { type AxesAsked, keyOf } from '../../src/charts/axes';

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
