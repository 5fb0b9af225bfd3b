import { describe, expect, it } from 'vitest';
import { reachedTo } from '../../../src/instrument/controls/slider';
import { EXPERIMENTS } from '../../../src/labs/registry';
import { layoutOf } from '../../../src/labs/registry/layouts';

const range = { type: 'integer', min: 1, max: 1_000_000, default: 30, scale: 'log' } as const;

describe('where a slider ends', () => {
  it('is before the range does, or with it', () => {
    expect(reachedTo(range, 1_000)).toEqual({ ...range, max: 1_000 });
    expect(reachedTo(range, undefined)).toBe(range);
    expect(reachedTo(range, 2_000_000)).toBe(range);
    expect(reachedTo(range, 1)).toBe(range);
  });

  it.each(EXPERIMENTS.map(({ id }) => id))('names variables that %s has, and does not shut its default out', (id) => {
    const { params } = EXPERIMENTS.find((experiment) => experiment.id === id) as (typeof EXPERIMENTS)[number];
    for (const [name, reach] of Object.entries(layoutOf(id).reach ?? {})) {
      expect(Object.keys(params)).toContain(name);
      expect(Number(params[name]?.default)).toBeLessThanOrEqual(reach);
    }
    for (const name of layoutOf(id).compares ?? []) expect(name).toMatch(/^[a-z][A-Za-z]+$/);
  });
});
