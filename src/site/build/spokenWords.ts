import type { Strings } from '../../charts/makeWords';
import { experimentOf } from '../../labs/registry/index';
import { stringsOf } from '../locales';

/** Groups of the strings that no script says: they are in the pages, or are fetched when somebody asks. */
const SILENT: readonly string[] = [
  ...['site', 'home', 'notFound', 'search', 'glossary', 'lesson', 'heard', 'collection', 'about', 'workbench'],
  ...['code', 'recipe', 'finding', 'keyboard', 'mended'],
];

/** What a page says: of which labs (all, unless named), and which further groups it does without. */
interface Said {
  readonly labs?: readonly string[];
  readonly but?: readonly string[];
}

/** The groups of words that scripts say on a page, by name; of what labs and variables say alone, that of its own. */
export function spokenWords(locale: string, { labs, but = [] }: Said = {}): Strings {
  const strings = Object.entries(stringsOf(locale)).filter(
    ([group]) => !SILENT.includes(group) && !but.includes(group),
  );
  if (!labs) return Object.fromEntries(strings);
  const variables = new Set(labs.flatMap((lab) => Object.keys(experimentOf(lab).params)));
  const isOwn: Readonly<Record<string, (name: string, words: Strings) => boolean>> = {
    lab: (name, words) => labs.includes(name) || !Object.hasOwn(words, 'name'),
    control: (name, words) => variables.has(name) || !Object.hasOwn(words, 'label'),
    choice: (name) => variables.has(name),
  };
  return Object.fromEntries(
    strings.map(([group, words]) => {
      const own = isOwn[group];
      if (!own || typeof words === 'string') return [group, words];
      return [group, Object.fromEntries(Object.entries(words).filter(([k, v]) => typeof v === 'string' || own(k, v)))];
    }),
  );
}
