import type { FamilySpec } from '../../core/populations/population';
import { PRESETS, type Preset, presetOf } from '../../core/populations/presets';
import { formatPopulation } from '../../core/populations/text';

/** A family as a menu of populations lists it. */
export interface Shape {
  /** The family's id. */
  readonly id: string;
  /** What choosing it gives: the present population if it is of this family, else the family's defaults. */
  readonly population: string;
  /** True where that is a preset, which the menu lists by its name already. */
  readonly covered: boolean;
}

/** What a menu of populations lists: first those that people meet at work, then the families. */
export interface PopulationMenu {
  readonly atWork: readonly Preset[];
  readonly shapes: readonly Shape[];
}

/**
 * The menu of populations while `value` is chosen. A value that is a preset's text counts as that preset,
 * so a family whose defaults are a preset (the die) is reached by the preset: it is a shape of its own
 * only while its parameters are other ones. A menu does not show covered shapes, else the same population
 * would stand in it twice and choosing the second would jump to the first.
 */
export function populationMenu(families: readonly FamilySpec[], value: string): PopulationMenu {
  const offered = new Set(families.map(({ id }) => id));
  const own = presetOf(value) ? '' : idOf(value);
  return {
    atWork: PRESETS.filter(({ population }) => offered.has(idOf(population))),
    shapes: families.map(({ id, parameters }) => {
      const defaults = parameters.map((parameter) => parameter.default);
      const population = id === own ? value : formatPopulation(id, defaults);
      return { id, population, covered: presetOf(population) !== undefined };
    }),
  };
}

const idOf = (population: string): string => population.split(':')[0] ?? '';
