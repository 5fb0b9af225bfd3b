import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../content/strings/en.json';
import ko from '../../../content/strings/ko.json';
import { createPopulation, FAMILIES, formatPopulation } from '../../../src/core/populations/index';
import { PRESETS, presetOf } from '../../../src/core/populations/presets';

describe('the presets', () => {
  it('are those that people meet at work, and the die, in the order of the menus', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([
      'conversion',
      'revenue-per-user',
      'order-value',
      'latency',
      'support-tickets',
      'die',
    ]);
  });

  it('come without the code that draws', () => {
    const source = readFileSync(new URL('../../../src/core/populations/presets.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/^import\b|\bimport\(/m);
    expect(JSON.parse(JSON.stringify(PRESETS))).toEqual(PRESETS);
  });

  it('are found by their text and by no other', () => {
    for (const preset of PRESETS) expect(presetOf(preset.population)).toBe(preset);
    for (const text of ['die', 'die:20', 'log-normal:3.5,1.0', 'log-normal:0,1', '']) {
      expect(presetOf(text), text).toBeUndefined();
    }
  });

  it('are different populations, none of which a menu could take for a family', () => {
    const texts = PRESETS.map(({ population }) => population);
    expect(new Set(texts).size).toBe(texts.length);
    const families = new Set(FAMILIES.map(({ id }) => id));
    expect(texts.filter((text) => families.has(text))).toEqual([]);
  });
});

describe.each(PRESETS)('$id', ({ id, population: text }) => {
  const population = createPopulation(text);

  it('stands in links as it is written', () => {
    expect(formatPopulation(population.id, population.parameters)).toBe(text);
  });

  it('keeps to what the fields of its family can be set to', () => {
    const ranges = FAMILIES.find((family) => family.id === population.id)?.parameters ?? [];
    expect(ranges.length).toBe(population.parameters.length);
    population.parameters.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(ranges[i]?.min ?? Number.NaN);
      expect(value).toBeLessThanOrEqual(ranges[i]?.max ?? Number.NaN);
      if (ranges[i]?.integer) expect(Number.isInteger(value)).toBe(true);
    });
  });

  it('has a mean and a spread, so that every lab can show it', () => {
    expect(population.moments.mean).toBeGreaterThan(0);
    expect(population.moments.standardDeviation).toBeGreaterThan(0);
    expect(population.moments.standardDeviation).toBeLessThan(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['English', en.preset],
    ['Korean', ko.preset],
  ])('has a name, a name in full that begins with it, and a description in %s', (_, names) => {
    const { name, full, description } = (names as Record<string, Record<string, string>>)[id] ?? {};
    expect(name).toBeTruthy();
    expect(description).toBeTruthy();
    expect(full?.startsWith(`${name} (`) || full?.startsWith(`${name}(`)).toBe(true);
  });
});

describe('what the descriptions promise', () => {
  const at = (id: string) => createPopulation(PRESETS.find((preset) => preset.id === id)?.population ?? '');

  it('holds of the figures', () => {
    expect(at('conversion').moments.mean).toBe(0.03);
    expect(at('revenue-per-user').cdf(0)).toBeCloseTo(0.95, 12);
    expect(at('order-value').moments.mean).toBeCloseTo(Math.exp(4), 10);
    expect(at('latency').quantile(0.5)).toBeCloseTo(Math.exp(5), 8);
    expect(at('support-tickets').moments.mean).toBe(4);
    expect(at('die').support).toEqual([1, 6]);
  });
});
