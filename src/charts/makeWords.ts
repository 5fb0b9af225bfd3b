import { withParticles } from './particles';
import type { Words } from './words';

/** The strings file of a language: groups of texts, nested. */
export interface Strings {
  readonly [key: string]: string | Strings;
}

/**
 * Words of a language from its strings. Numbers among the values are written in the reader's way;
 * text is put in as it stands, and the particle behind it follows its sound. A key that does not exist is shown as itself,
 * so that it is noticed.
 */
export function makeWords(locale: string, strings: Strings): Words {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const find = (key: string): string | undefined => {
    let place: string | Strings | undefined = strings;
    for (const part of key.split('.')) place = typeof place === 'object' ? place[part] : undefined;
    return typeof place === 'string' ? place : undefined;
  };
  return {
    locale,
    has: (key) => find(key) !== undefined,
    t: (key, values = {}) =>
      withParticles(
        (find(key) ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
          const value = values[name];
          if (value === undefined) return whole;
          return typeof value === 'number' ? number.format(value) : value;
        }),
      ),
  };
}
