import { expect, it } from 'vitest';
import { slotTicks } from '../../../../src/labs/galton-board/charts/slotAxis';

it('has ticks at whole slots alone, and no more than there is room for', () => {
  expect(slotTicks(1)).toEqual([0, 1]);
  expect(slotTicks(4)).toEqual([0, 1, 2, 3, 4]);
  for (let rows = 1; rows <= 60; rows++) {
    const ticks = slotTicks(rows);
    expect(ticks.every(Number.isInteger)).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(13);
    expect(ticks.at(-1)).toBeLessThanOrEqual(rows);
  }
});
