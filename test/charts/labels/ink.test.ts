import { describe, expect, it } from 'vitest';
import { inkOf } from '../../../src/charts/labels/ink';

const BOX = { left: 50, right: 350, top: 20, base: 120 };
const path = (d: string, name = 'statistic'): Element =>
  ({ getAttribute: (attribute: string) => ({ d, class: name })[attribute] ?? null }) as unknown as Element;
const inkOfPath = (d: string, name?: string) => {
  const ink = inkOf([path(d, name)], BOX);
  return (x: number, y: number, inside = true): boolean | undefined =>
    ink?.isFree({ x, y, width: 8, height: 8 }, inside);
};

describe('the ink of a panel', () => {
  it('is where a line runs, all the way and no farther', () => {
    const isFree = inkOfPath('M60,40L300,100');
    for (let share = 0; share <= 1; share += 0.05) expect(isFree(56 + 240 * share, 36 + 60 * share)).toBe(false);
    expect(isFree(60, 60)).toBe(true);
    expect(isFree(310, 100)).toBe(true);
  });

  it('is a dot, as broad as it is drawn', () => {
    const isFree = inkOfPath('M200,60h0', 'newest');
    expect(isFree(196, 56)).toBe(false);
    expect(isFree(204, 56)).toBe(false);
    expect(isFree(212, 56)).toBe(true);
  });

  it('fills an area down to the base, unless labels may stand on it', () => {
    const isFree = inkOfPath('M100,120V40H200V120', 'bars');
    expect(isFree(150, 80)).toBe(false);
    expect(isFree(150, 80, false)).toBe(true);
    expect(isFree(240, 80)).toBe(true);
  });

  it('fills every column of an area, also where its outline goes on by less than a cell', () => {
    const isFree = inkOfPath('M100,120L100,40L101,40L102,40L103,40L106,40L107,40L112,40V120', 'area');
    for (let x = 100; x < 104; x++) expect(isFree(x, 80)).toBe(false);
  });

  it('is the same for a shape that is drawn as an area and again as its outline', () => {
    const d = 'M100,120V40H200V120';
    const twice = inkOf([path(d, 'area'), path(d, 'outline')], BOX);
    const outlineFirst = inkOf([path(d, 'outline'), path(d, 'area')], BOX);
    const once = inkOfPath(d, 'area');
    for (let x = 60; x < 300; x += 4)
      for (let y = 24; y < 110; y += 4)
        for (const inside of [true, false]) {
          expect(twice?.isFree({ x, y, width: 8, height: 8 }, inside)).toBe(once(x, y, inside));
          expect(outlineFirst?.isFree({ x, y, width: 8, height: 8 }, inside)).toBe(once(x, y, inside));
        }
  });

  it('is nothing behind everything, and unknown where it would take too long to read', () => {
    expect(inkOfPath('M60,40L300,100', 'grid')(150, 60)).toBe(true);
    expect(inkOf([path('M0,0'.repeat(20_000))], BOX)).toBeNull();
    expect(inkOf([], { ...BOX, right: -50 })).toBeNull();
  });
});
