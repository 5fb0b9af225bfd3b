import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { termUses } from './build/termUses';
import { lessonsIn } from './lessons';
import { DEFAULT_LOCALE } from './locales';

type Data = CollectionEntry<'glossary'>['data'];
type Wording = Data['en'];

/** A term as one language shows it. */
export interface Term {
  readonly id: string;
  readonly role: Data['role'];
  readonly seeAlso: readonly string[];
  readonly wording: Wording;
  /** The language of `wording`: another one where the term has no words in the language that was asked for. */
  readonly language: string;
  /** The term in the other languages. */
  readonly others: readonly { readonly language: string; readonly wording: Wording }[];
}

/** A lesson that uses a term, and the sections in which it does. */
export interface Use {
  readonly slug: string;
  readonly title: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

function termIn({ id, data: { role, seeAlso, ...wordings } }: CollectionEntry<'glossary'>, locale: string): Term {
  const byLanguage = new Map<string, Wording>(Object.entries(wordings));
  const language = byLanguage.has(locale) ? locale : DEFAULT_LOCALE;
  const others = [...byLanguage].filter(([other]) => other !== language);
  return {
    id,
    role,
    seeAlso,
    wording: byLanguage.get(language) ?? wordings.en,
    language,
    others: others.map(([other, wording]) => ({ language: other, wording })),
  };
}

/** All terms, in no order. */
export async function termsIn(locale: string): Promise<readonly Term[]> {
  return (await getCollection('glossary')).map((entry) => termIn(entry, locale));
}

/** The term with this id. Throws when the glossary has none. */
export async function findTerm(id: string, locale: string): Promise<Term> {
  const entry = await getEntry('glossary', id);
  if (!entry) throw new Error(`<Term id="${id}">: there is no content/glossary/${id}.yaml`);
  return termIn(entry, locale);
}

/** For every term that the lessons use: where, in the order of the lessons. */
export async function usesIn(locale: string): Promise<ReadonlyMap<string, readonly Use[]>> {
  const uses = new Map<string, Use[]>();
  for (const { slug, entry } of await lessonsIn(locale)) {
    const byTerm = Map.groupBy(termUses(entry.body ?? ''), ({ term }) => term);
    for (const [term, found] of byTerm) {
      const sections = found.flatMap(({ section }) => (section ? [section] : []));
      uses.set(term, [...(uses.get(term) ?? []), { slug, title: entry.data.title, sections }]);
    }
  }
  return uses;
}
