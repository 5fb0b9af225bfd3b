import type { Strings } from '../../charts/makeWords';
import { stringsOf } from '../locales';

/** Groups of the strings that no script says: they are in the pages, or are fetched when somebody asks. */
const SILENT: readonly string[] = [
  ...['site', 'home', 'notFound', 'search', 'glossary', 'lesson', 'heard', 'collection', 'about'],
  ...['code', 'recipe', 'finding', 'keyboard'],
];

/** The groups of words that scripts say on a page, by name; `but` are further ones that this page does without. */
export function spokenWords(locale: string, but: readonly string[] = []): Strings {
  return Object.fromEntries(
    Object.entries(stringsOf(locale)).filter(([group]) => !SILENT.includes(group) && !but.includes(group)),
  );
}
