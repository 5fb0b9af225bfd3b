import type { Strings } from '../../charts/makeWords';
import { stringsOf } from '../locales';

/** Groups of the strings that no script says: they are in the pages, or are fetched when somebody asks. */
const SILENT: readonly string[] = [
  ...['site', 'home', 'notFound', 'search', 'glossary', 'lesson', 'heard', 'collection', 'about'],
  ...['code', 'recipe', 'finding', 'keyboard'],
];

/** What a page says: of which labs (all, unless named), and which further groups it does without. */
interface Said {
  readonly labs?: readonly string[];
  readonly but?: readonly string[];
}

/** The groups of words that scripts say on a page, by name; of the words of single labs those of its own labs. */
export function spokenWords(locale: string, { labs, but = [] }: Said = {}): Strings {
  const { lab, ...groups } = stringsOf(locale);
  const isSaid = ([key, words]: [string, string | Strings]): boolean =>
    !labs || labs.includes(key) || typeof words === 'string' || !Object.hasOwn(words, 'name');
  return {
    lab: Object.fromEntries(Object.entries(lab as Strings).filter(isSaid)),
    ...Object.fromEntries(Object.entries(groups).filter(([group]) => !SILENT.includes(group) && !but.includes(group))),
  };
}
