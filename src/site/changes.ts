import { type CollectionEntry, getCollection } from 'astro:content';
import { type Lesson, lessonsIn } from './lessons';
import { DEFAULT_LOCALE } from './locales';
import { inLocale, lessonPath } from './paths';
import { quoted } from './preview/lessonPreview';

type Data = CollectionEntry<'changes'>['data'];
type News = NonNullable<Data['en']>;

/** Something new on the site, as one language tells it. */
export interface Change extends News {
  readonly id: string;
  readonly date: Date;
  /** Site-absolute address of what is new. */
  readonly href: string;
}

/** A new lesson tells of itself. */
const ofLesson = ({ entry: { data } }: Lesson): News => ({
  title: data.title,
  text: `${quoted(data.sentence)} ${data.summary}`,
});

/** All changes, the newest first. Throws when a change opens a lesson that does not exist, or has no words. */
export async function changesIn(locale: string): Promise<readonly Change[]> {
  const lessons = new Map((await lessonsIn(locale)).map((lesson) => [lesson.slug, lesson]));
  const entries = (await getCollection('changes')).sort((a, b) => b.data.date.getTime() - a.data.date.getTime());
  return entries.map(({ id, data: { date, lesson: slug, page, ...wordings } }) => {
    const lesson = slug === undefined ? undefined : lessons.get(slug);
    if (slug !== undefined && !lesson) throw new Error(`content/changes/${id}.yaml: there is no lesson "${slug}"`);
    const byLanguage = new Map<string, News | undefined>(Object.entries(wordings));
    const news = byLanguage.get(locale) ?? byLanguage.get(DEFAULT_LOCALE) ?? (lesson && ofLesson(lesson));
    if (!news) throw new Error(`content/changes/${id}.yaml: what is new there?`);
    return { ...news, id, date, href: inLocale(locale, lesson ? lessonPath(lesson.slug) : page) };
  });
}
