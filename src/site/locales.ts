import { withParticles } from '../charts/particles';

/** What makes a language a language of this site: its file of strings. */
type Strings = { readonly [key: string]: string | Strings };

const files = import.meta.glob<Strings>('../../content/strings/*.json', { eager: true, import: 'default' });

const byLocale = new Map(
  Object.entries(files).map(([path, strings]) => [path.slice(path.lastIndexOf('/') + 1, -5), strings]),
);

export const DEFAULT_LOCALE = 'en';

/** All languages, the default one first. */
export const LOCALES: readonly string[] = [...byLocale.keys()].sort(
  (a, b) => Number(b === DEFAULT_LOCALE) - Number(a === DEFAULT_LOCALE) || a.localeCompare(b),
);

/** All strings of a language. Throws when there is no such language. */
export function stringsOf(locale: string): Strings {
  const strings = byLocale.get(locale);
  if (!strings) throw new RangeError(`no content/strings/${locale}.json`);
  return strings;
}

/** Looks words up by dotted key and fills {placeholders}. Throws on a missing key, so that the build fails. */
export function translator(
  locale: string,
): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  const strings = stringsOf(locale);
  return (key, values = {}) => {
    const text = key
      .split('.')
      .reduce<string | Strings | undefined>(
        (node, part) => (typeof node === 'object' ? node[part] : undefined),
        strings,
      );
    if (typeof text !== 'string') throw new RangeError(`content/strings/${locale}.json has no "${key}"`);
    return withParticles(
      text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder)),
    );
  };
}
