import { type CollectionEntry, getCollection } from 'astro:content';
import { LOCALES } from './locales';

export type LessonEntry = CollectionEntry<'lessons'>;

/** What stands on the shelf of lessons, and what on that of cases: the question of one team, answered in five minutes. */
export type LessonKind = 'lesson' | 'case';

/** A lesson, or a case, as one language shows it. */
export interface Lesson {
  readonly kind: LessonKind;
  readonly slug: string;
  readonly order: number;
  readonly entry: LessonEntry;
  /** The language that the text is in: another one where no translation exists. */
  readonly language: string;
}

/** Cases come after all lessons. */
const AFTER_LESSONS = 1_000;

/** The parts of an id such as `20-law-of-large-numbers/en`, of a case `cases/10-…/en`. Throws when the folder has no number. */
function parts(id: string): { kind: LessonKind; order: number; slug: string; locale: string } {
  const match = /^(cases\/)?(\d+)-([a-z0-9-]+)\/([\w-]+)$/.exec(id);
  if (!match) throw new Error(`content/…/${id}.mdx: the folder has to be <number>-<slug>, the file a language`);
  const [, cases, order = '', slug = '', locale = ''] = match;
  return { kind: cases ? 'case' : 'lesson', order: Number(order) + (cases ? AFTER_LESSONS : 0), slug, locale };
}

/** All lessons in their order, then all cases, in `locale` where it exists, else in the first language that has the lesson. */
export async function lessonsIn(locale: string): Promise<readonly Lesson[]> {
  const entries = (await getCollection('lessons')).map((entry) => ({ ...parts(entry.id), entry }));
  const slugs = [...new Map(entries.map(({ slug, order }) => [slug, order]))].sort((a, b) => a[1] - b[1]);
  return slugs.map(([slug, order]) => {
    const versions = entries.filter((other) => other.slug === slug);
    const wanted = [locale, ...LOCALES];
    const best = versions.sort((a, b) => wanted.indexOf(a.locale) - wanted.indexOf(b.locale))[0];
    if (!best) throw new Error(`no text for ${slug}`);
    return { kind: best.kind, slug, order, entry: best.entry, language: best.locale };
  });
}

/** Those of one kind. */
export const ofKind = (lessons: readonly Lesson[], kind: LessonKind): readonly Lesson[] =>
  lessons.filter((lesson) => lesson.kind === kind);

/** The languages that each lesson is written in, by its slug. */
export async function languagesOf(): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = (await getCollection('lessons')).map(({ id }) => parts(id));
  const bySlug = Map.groupBy(files, ({ slug }) => slug);
  return new Map([...bySlug].map(([slug, found]) => [slug, found.map(({ locale }) => locale).sort()]));
}
