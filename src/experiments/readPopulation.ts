import { hasOwnPopulation, OWN } from '../core/populations/ownThere';
import type { FamilySpec, PopulationParameter } from '../core/populations/population';
import { formatPopulation } from '../core/populations/text';
import type { Notice } from './params';

/**
 * Reads `id` or `id:a,b` into the canonical text of a possible population. Missing parameters take
 * their defaults; a parameter outside the family's range becomes the nearest possible one; an
 * unknown family becomes `fallback`, and so do own numbers (`data`) where there are none.
 */
export function readPopulation(
  variable: string,
  text: string,
  fallback: string,
  families: readonly FamilySpec[],
): { value: string; notice: Notice | null } {
  const [id, ...rest] = text.trim().split(':');
  if (id === OWN) {
    return hasOwnPopulation()
      ? { value: OWN, notice: null }
      : { value: fallback, notice: notice('own-numbers', fallback) };
  }
  const family = families.find((candidate) => candidate.id === id);
  if (!family) return { value: fallback, notice: notice('not-a-value', fallback) };

  const given = rest.length > 0 && rest.join(':') !== '' ? rest.join(':').split(',') : [];
  let changed = given.length > family.parameters.length;
  let parameters = family.parameters.map((parameter, index) => {
    const written = given[index];
    if (written === undefined) return parameter.default;
    const value = bring(parameter, written);
    changed ||= value !== Number(written);
    return value;
  });
  // Possible one by one but not together (a minimum above the maximum): give way from the last.
  for (let keep = parameters.length - 1; keep >= 0 && !possible(family, parameters); keep--) {
    parameters = family.parameters.map((parameter, i) => (i < keep ? (parameters[i] as number) : parameter.default));
    changed = true;
  }
  const wide = widened(family, parameters);
  changed ||= wide !== parameters;
  const value = formatPopulation(family.id, wide);
  return { value, notice: changed ? notice('clamped', value) : null };

  function notice(code: Notice['code'], used: string): Notice {
    return { code, variable, given: text, used };
  }
}

function bring(parameter: PopulationParameter, written: string): number {
  const given = written.trim() === '' ? Number.NaN : Number(written);
  if (Number.isNaN(given)) return parameter.default;
  return Math.min(parameter.max, Math.max(parameter.min, parameter.integer ? Math.round(given) : given)) + 0;
}

/** A range is at least so wide, and so many times as wide as its larger end is: what is narrower no chart and no law can tell. */
const NARROWEST = 1e-9;
const NARROWEST_SHARE = 1e-6;

/** The parameters with a range that is too narrow brought to the smallest width; the same where none is. */
function widened({ parameters }: FamilySpec, values: readonly number[]): number[] {
  const wide = [...values];
  let changed = false;
  for (const [upper, { above, max }] of parameters.entries()) {
    const lower = parameters.findIndex(({ name }) => name === above);
    const [low, high] = [wide[lower] ?? 0, wide[upper] as number];
    const width = Math.max(NARROWEST, NARROWEST_SHARE * Math.max(Math.abs(low), Math.abs(high)));
    // What was brought there is there, whatever its last digits say.
    if (lower < 0 || high <= low || high - low >= width * (1 - 1e-5)) continue;
    changed = true;
    wide[upper] = Math.min(max, low + width);
    wide[lower] = Math.min(low, (wide[upper] as number) - width);
  }
  return changed ? wide : (values as number[]);
}

function possible({ parameters }: FamilySpec, values: readonly number[]): boolean {
  if (parameters.some(({ bar }) => bar) && !parameters.some(({ bar }, index) => bar && (values[index] as number) > 0)) {
    return false;
  }
  return parameters.every(({ above }, index) => {
    const other = parameters.findIndex(({ name }) => name === above);
    return other < 0 || (values[index] as number) > (values[other] as number);
  });
}
