import type { Population, PopulationFamily } from './population';

/**
 * The population that a text names: `log-normal:0,1`, or `log-normal` with its defaults.
 * Throws a RangeError that says what is wrong.
 */
export function parsePopulation(text: string, familyOf: (id: string) => PopulationFamily): Population {
  const colon = text.indexOf(':');
  const family = familyOf(colon < 0 ? text : text.slice(0, colon));
  if (colon < 0) return family.create(...family.parameters.map((parameter) => parameter.default));
  const names = family.parameters.map((parameter) => parameter.name);
  const fields = text.slice(colon + 1).split(',');
  const values = fields.map((field) => (field.trim() === '' ? Number.NaN : Number(field)));
  if (values.length !== names.length || !values.every(Number.isFinite)) {
    throw new RangeError(`"${text}" should read ${family.id}${names.length ? `:${names.join(',')}` : ''}`);
  }
  return family.create(...values);
}

/** The canonical text: `die:6`; a family without parameters is its id alone. */
export function formatPopulation(id: string, parameters: readonly number[]): string {
  return parameters.length ? `${id}:${parameters.map((value) => String(value === 0 ? 0 : value)).join(',')}` : id;
}
