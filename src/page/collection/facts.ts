import { formatNumber } from '../../charts/format';
import { populationName } from '../../charts/names';
import type { Words } from '../../charts/words';
import { ownWords } from '../../instrument/ownWords';
import type { Entry } from './entry';

/** What the page of the notebook knows of the site, from its own data block. */
export interface Facts {
  /** Before the path of a page: base and language. */
  readonly prefix: string;
  /** Pages that figures are taken from, by their paths: the title, and the defaults of their variables as links write them. */
  readonly pages: Readonly<
    Record<string, { readonly title: string; readonly defaults: Readonly<Record<string, string>> }>
  >;
}

export function factsOf(document: Document): Facts {
  return JSON.parse(document.getElementById('collection-facts')?.textContent ?? '{"prefix":"/","pages":{}}') as Facts;
}

/** A lab's name without the word for "lab" before it. */
export function nameOf({ lab }: Pick<Entry, 'lab'>, words: Words): string {
  const bare = words.t(`lab.${lab}.name`).replace(/^[^:]{1,12}: /, '');
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
}

/** The page that an entry comes from; null where the site has none such. */
export const pageOf = ({ page }: Pick<Entry, 'page'>, { pages }: Facts): Facts['pages'][string] | null =>
  Object.hasOwn(pages, page) ? (pages[page] ?? null) : null;

/** The link to an entry on its page, at a setting; null where the site has no such page. */
export function linkOf(entry: Entry, facts: Facts, query = entry.query): string | null {
  if (!pageOf(entry, facts)) return null;
  return `${facts.prefix}${entry.page}?${query}${entry.anchor && `#${encodeURIComponent(entry.anchor)}`}`;
}

/** What of an entry's setting is worth saying: where it differs from its page, and from the one beside it. */
export function settingOf(entry: Entry, facts: Facts, words: Words, beside?: Entry): string {
  const values = new URLSearchParams(entry.query);
  const others = beside && new URLSearchParams(beside.query);
  const defaults = pageOf(entry, facts)?.defaults ?? {};
  const mine = ownWords(entry.lab, words);
  const told = [...values].filter(([name, value]) => {
    if (name === 'v') return false;
    if (others?.has(name) && others.get(name) !== value) return true;
    return Object.hasOwn(defaults, name) && defaults[name] !== value;
  });
  return told
    .map(([name, value]) => {
      const label = mine.has(`control.${name}.label`) ? mine.t(`control.${name}.label`) : name;
      return `${label}: ${said(name, value, mine)}`;
    })
    .join(' · ');
}

function said(name: string, value: string, words: Words): string {
  if (name === 'population') return populationName(value, words);
  if (name === 'seed') return value;
  const key = name === 'statistic' ? `statistic.${value}.name` : `choice.${name}.${value}`;
  if (words.has(key)) return words.t(key);
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(value) ? formatNumber(Number(value), words, 6) : value;
}
