import { nextNormal } from '../draws/nextNormal';
import { createPopulation } from '../populations';
import type { Population } from '../populations/population';
import type { Uniform } from '../uniform';
import { drawOne } from './drawOne';
import type { ArmsModel, ExampleData, ExampleModel, MixtureModel, WeekModel } from './example';
import { ROUNDED } from './rounding';

/** So many values of a model. */
export function drawnFrom(model: ExampleModel, size: number, uniform: Uniform): ExampleData {
  if (model.kind === 'week') return { values: drawnWeeks(model, size, uniform), groups: null };
  if (model.kind === 'shares') {
    const values = Float64Array.from({ length: size }, () => model.values[placeIn(model.shares, uniform)] as number);
    return { values, groups: null };
  }
  const { values, codes } = drawnParts(model, size, uniform);
  if (model.kind === 'mixture') return { values, groups: null };
  const counts = model.parts.map((_, code) => codes.filter((one) => one === code).length);
  return { values, groups: { labels: model.parts.map(({ label }) => label), counts, codes } };
}

/** A place, each as probable as its share. */
function placeIn(shares: readonly number[], uniform: Uniform): number {
  let rest = uniform();
  const place = shares.findIndex((share) => {
    rest -= share;
    return rest < 0;
  });
  // Shares that sum to a little less than 1 by rounding.
  return place < 0 ? shares.length - 1 : place;
}

function drawnParts({ parts, rounding }: MixtureModel | ArmsModel, size: number, uniform: Uniform) {
  const shares = parts.map(({ share }) => share);
  const populations = parts.map(({ population }) => createPopulation(population));
  const codes = new Uint8Array(size);
  const values = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const code = parts.length > 1 ? placeIn(shares, uniform) : 0;
    const { id, parameters } = populations[code] as Population;
    values[i] = ROUNDED[rounding](drawOne(id, parameters, uniform) * (parts[code]?.times ?? 1));
    codes[i] = code;
  }
  return { values, codes };
}

function drawnWeeks({ mean, weekdays, lagOne, sd }: WeekModel, size: number, uniform: Uniform): Float64Array {
  const values = new Float64Array(size);
  let level = sd * nextNormal(uniform.state);
  for (let i = 0; i < size; i++) {
    const expected = mean * (weekdays[i % weekdays.length] as number) * Math.exp(level - sd ** 2 / 2);
    values[i] = drawOne('poisson', [expected], uniform);
    level = lagOne * level + sd * Math.sqrt(1 - lagOne ** 2) * nextNormal(uniform.state);
  }
  return values;
}
