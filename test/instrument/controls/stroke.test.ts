import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARS, TALLEST } from '../../../src/core/populations/drawn';
import { createPopulation } from '../../../src/core/populations/index';
import { readPopulation } from '../../../src/experiments/readPopulation';
import { VARIABLES } from '../../../src/experiments/variables';
import { drawingOf, penAt, redrawn, stroke } from '../../../src/instrument/controls/stroke';

const height = fc.integer({ min: 0, max: TALLEST });
const pen = fc.record({ bar: fc.integer({ min: 0, max: BARS - 1 }), height });
const heights = fc.array(height, { minLength: BARS, maxLength: BARS });
const { default: fallback, families } = VARIABLES.population;

describe('a stroke of the pen', () => {
  it('changes the bars it passes over and no other, to heights between its two', () => {
    fc.assert(
      fc.property(heights, pen, pen, (before, from, to) => {
        const after = stroke(before, from, to);
        const [left, right] = [Math.min(from.bar, to.bar), Math.max(from.bar, to.bar)];
        const [low, high] = [Math.min(from.height, to.height), Math.max(from.height, to.height, 1)];
        after.forEach((one, bar) => {
          if (bar < left || bar > right) expect(one).toBe(before[bar]);
          else expect(one >= low && one <= high).toBe(true);
        });
        expect(after).toHaveLength(BARS);
      }),
    );
  });

  it('leaves a bar as high as the pen was last', () => {
    expect(stroke(new Array(BARS).fill(5), { bar: 3, height: 10 }, { bar: 1, height: 30 }).slice(0, 5)).toEqual([
      5, 30, 20, 10, 5,
    ]);
  });

  it('never leaves an empty drawing: that is no population', () => {
    const from = { bar: 0, height: 0 };
    expect(stroke(new Array(BARS).fill(1), from, { bar: BARS - 1, height: 0 })).toEqual([
      ...new Array(BARS - 1).fill(0),
      1,
    ]);
  });

  it('always gives a population that its link gives back without a remark', () => {
    fc.assert(
      fc.property(heights, pen, pen, (before, from, to) => {
        const text = redrawn(redrawn('drawn:-3.5,12', before), stroke(before, from, to));
        expect(readPopulation('population', text, fallback, families)).toEqual({ value: text, notice: null });
        expect(createPopulation(text).parameters.slice(2)).toEqual(drawingOf(text)?.heights);
      }),
    );
  });
});

describe('where the pen is', () => {
  it('stays within the drawing', () => {
    expect(penAt(-1, 2)).toEqual({ bar: 0, height: TALLEST });
    expect(penAt(1, -0.1)).toEqual({ bar: BARS - 1, height: 0 });
    expect(penAt(0.5, 0.5)).toEqual({ bar: BARS / 2, height: 50 });
  });
});

describe('a population drawn by hand, from a link', () => {
  const read = (text: string) => readPopulation('population', text, fallback, families);

  it('whose bars are all 0 becomes a possible one, and says so', () => {
    const reading = read(`drawn:0,20,${new Array(BARS).fill(0).join(',')}`);
    expect(reading.notice?.code).toBe('clamped');
    expect(createPopulation(reading.value).moments.standardDeviation).toBeGreaterThan(0);
  });

  it('whose bars are too high, too low, broken or missing keeps the others', () => {
    const { value, notice } = read('drawn:0,20,500,-3,2.6,x');
    expect(drawingOf(value)?.heights.slice(0, 3)).toEqual([TALLEST, 0, 3]);
    expect(drawingOf(value)?.heights).toHaveLength(BARS);
    expect(notice?.code).toBe('clamped');
  });

  it('is no other population', () => {
    expect(drawingOf('normal:0,1')).toBeNull();
    expect(redrawn('normal:0,1', [])).toBe('normal:0,1');
  });
});
