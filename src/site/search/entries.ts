import type { Entry } from './entry';
import { plainText } from './plainText';
import { sectionsOf } from './sections';

/** What a lesson gives to search; `body` is MDX. */
export interface LessonSource {
  readonly title: string;
  readonly sentence: string;
  readonly summary: string;
  readonly goals: readonly string[];
  readonly body: string;
}

/** What the page about the site gives to search; `body` is MDX. */
export interface AboutSource {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** A term in one language. */
export interface TermSource {
  readonly term: string;
  readonly is: string;
  readonly isNot?: string | undefined;
  readonly falseFriend?: string | undefined;
  readonly variants: readonly string[];
}

/** A sentence heard in a meeting, in one language. */
export interface SayingSource {
  readonly said: string;
  readonly answer: string;
  readonly words: readonly string[];
}

/** A lesson's own entry and one for each section. Titles in the other languages find it too. */
export function lessonEntries(
  lesson: LessonSource,
  others: readonly LessonSource[],
  address: (anchor: string) => string,
): readonly Entry[] {
  const { title, sentence, summary, goals, body } = lesson;
  const own: Entry = {
    kind: 'lesson',
    title,
    within: '',
    names: others.map((other) => other.title).join(' · '),
    text: plainText([sentence, summary, ...goals].join(' ')),
    href: address(''),
  };
  const titles = others.flatMap((other) => sectionsOf(other.body));
  const sections = sectionsOf(body).map(
    (section): Entry => ({
      kind: 'lesson',
      title: section.title,
      within: title,
      names: titles
        .filter(({ id }) => id === section.id)
        .map((other) => other.title)
        .join(' · '),
      text: section.text,
      href: address(section.id),
    }),
  );
  return [own, ...sections];
}

/** The page about the site and each of its sections; titles in the other languages find them too. */
export function aboutEntries(
  own: AboutSource,
  others: readonly AboutSource[],
  address: (anchor: string) => string,
): readonly Entry[] {
  const { title, description, body } = own;
  const named = (id: string): string =>
    others
      .flatMap((other) =>
        sectionsOf(other.body)
          .filter((section) => section.id === id)
          .map((section) => section.title),
      )
      .join(' · ');
  const names = others.map((other) => other.title).join(' · ');
  const page: Entry = { kind: 'about', title, within: '', names, text: plainText(description), href: address('') };
  const sections = sectionsOf(body).map(
    ({ id, title: name, text }): Entry => ({
      kind: 'about',
      title: name,
      within: title,
      names: named(id),
      text,
      href: address(id),
    }),
  );
  return [page, ...sections];
}

/** A term's entry: found by its names in every language, read in one. */
export function termEntry(own: TermSource, others: ReadonlyMap<string, TermSource>, href: string): Entry {
  const [second] = others;
  return {
    kind: 'term',
    title: own.term,
    within: second?.[1].term ?? '',
    ...(second && { language: second[0] }),
    names: [...own.variants, ...[...others.values()].flatMap(({ term, variants }) => [term, ...variants])].join(' · '),
    text: plainText([own.is, own.isNot, own.falseFriend].filter(Boolean).join(' ')),
    href,
  };
}

/** A sentence's entry: found by its words in every language, read in one, under the section that answers it. */
export function heardEntry(own: SayingSource, others: readonly SayingSource[], section: string, href: string): Entry {
  return {
    kind: 'heard',
    title: own.said,
    within: section,
    names: [...own.words, ...others.flatMap(({ said, words }) => [said, ...words])].join(' · '),
    text: plainText(own.answer),
    href,
  };
}
