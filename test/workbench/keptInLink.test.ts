import { describe, expect, it } from 'vitest';
import { carriedOf, NEITHER } from '../../src/workbench/analysis/numbers';
import { canCarry, columnOfFragment, roundings } from '../../src/workbench/kept';
import { packOwn } from '../../src/workbench/link';
import type { Column } from '../../src/workbench/own';
import { numbersOf } from './support';

const column = (numbers: Column['numbers']): Column => ({ name: 'Orders', origin: 'pasted', example: '', numbers });

describe('a link that carries numbers', () => {
  it('brings back values, groups and those in neither, in their order', async () => {
    const numbers = {
      ...numbersOf([5, 1, 4, 2, 3, 9]),
      groups: { labels: ['a', 'b'] as const, codes: Uint8Array.of(0, 1, NEITHER, 0, 1, NEITHER) },
    };
    const fragment = await packOwn(carriedOf('Orders', numbers), { kind: 'values', digits: null, ordered: true });
    const found = await columnOfFragment(fragment);
    if (!found || 'damaged' in found) throw new Error('damaged');
    expect(found.ordered).toBe(true);
    expect(found.column).toMatchObject({ name: 'Orders', origin: 'link', example: '' });
    expect(found.column.numbers).toEqual({ ...numbers, ordered: false });
  });

  it('is a shape where only that was sent', async () => {
    const numbers = numbersOf(Array.from({ length: 5_000 }, (_, i) => i * i));
    const found = await columnOfFragment(
      await packOwn(carriedOf('', numbers), { kind: 'sketch', digits: null, ordered: false }),
    );
    expect(found && 'column' in found && found.column).toMatchObject({ origin: 'sketch', numbers: { groups: null } });
    expect(found && 'column' in found && found.column.numbers.values.length).toBe(5_000);
  });

  it('is none, or damaged, where it is', async () => {
    expect(await columnOfFragment('main')).toBeNull();
    expect(await columnOfFragment('d=1')).toHaveProperty('damaged');
  });

  it('carries numbers while they are few, and roundings that change something', () => {
    expect(canCarry(column(numbersOf([1, 2])))).toBe(true);
    expect(canCarry(column(numbersOf(new Float64Array(2_001))))).toBe(false);
    expect(canCarry({ ...column(numbersOf([1])), origin: 'sketch' })).toBe(false);
    expect(roundings(column(numbersOf([1, 2, 3])))).toEqual([]);
    for (const digits of roundings(column(numbersOf([1.23456789, 2.3456789, 9.87654321]))))
      expect(digits).toBeLessThan(9);
  });
});
