import { languagesOf, lessonsIn, ofKind } from './lessons';
import { LOCALES } from './locales';

/** The pages of all lessons and cases, each with its place on its shelf. */
export async function lessonPaths() {
  const languages = await languagesOf();
  const pages = await Promise.all(
    LOCALES.map(async (locale) => {
      const all = await lessonsIn(locale);
      return (['lesson', 'case'] as const).flatMap((kind) =>
        ofKind(all, kind).map((lesson, index, lessons) => ({
          params: { locale, shelf: `${kind}s`, slug: lesson.slug },
          props: {
            lesson,
            number: index + 1,
            count: lessons.length,
            translations: languages.get(lesson.slug)?.filter((other) => other !== locale) ?? [],
            previous: lessons[index - 1],
            next: lessons[index + 1],
          },
        })),
      );
    }),
  );
  return pages.flat();
}
