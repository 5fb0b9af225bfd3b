import { describe, expect, it } from 'vitest';
import type { ChartOf } from '../../src/charts/chart';
import { heightsIn } from '../../src/charts/heightsIn';
import type { Frame } from '../../src/experiments/frame';

const frames = [{ kind: 'low' }, { kind: 'high' }] as unknown as readonly Frame[];
const chartOf = ((frame: Frame) => ({
  heights: frame.kind === ('low' as string) ? [84, 84, 84] : [166, 166, 166],
})) as unknown as ChartOf;

describe('panels in a room', () => {
  it('have their own heights where only the width is given', () => {
    expect(heightsIn({ width: 360 }, frames, [false, true], chartOf)).toBeUndefined();
  });

  it('fill it: titles and axes as they are, the rest in the proportions of the panels', () => {
    // 50 and 100 pixels inside, under a title and over an edge or an axis.
    const around = [34, 66];
    expect(heightsIn({ width: 360, height: 550 }, frames, [false, true], chartOf)).toEqual([
      (around[0] as number) + 150,
      (around[1] as number) + 300,
    ]);
  });

  it('keep something to be seen in a room that is too low', () => {
    expect(heightsIn({ width: 360, height: 50 }, frames, [false, true], chartOf)).toEqual([46, 78]);
  });
});
