import { type LessonKind, languagesOf, lessonsIn, ofKind } from './lessons';
import { LOCALES } from './locales';

/** The pages of all lessons, or of all cases, with their place among each other. */
export async function lessonPaths(kind: LessonKind) {
  const languages = await languagesOf();
  const pages = await Promise.all(
    LOCALES.map(async (locale) => {
      const lessons = ofKind(await lessonsIn(locale), kind);
      return lessons.map((lesson, index) => ({
        params: { locale, slug: lesson.slug },
        props: {
          lesson,
          number: index + 1,
          count: lessons.length,
          translations: languages.get(lesson.slug)?.filter((other) => other !== locale) ?? [],
          previous: lessons[index - 1],
          next: lessons[index + 1],
        },
      }));
    }),
  );
  return pages.flat();
}
