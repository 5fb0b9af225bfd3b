import { absolute } from '../address';
import { readingMinutes } from '../build/readingMinutes';
import type { Term } from '../glossary';
import type { Lesson } from '../lessons';
import { DEFAULT_LOCALE, translator } from '../locales';
import { inLocale, lessonPath, termPath } from '../paths';
import { previewPath } from '../sitePages';
import { CONTEXT, LICENCE } from './context';

/** A lesson as a schema.org LearningResource: what it teaches, the terms it is about, and where it is in other languages. */
export function lessonData(
  locale: string,
  lesson: Lesson,
  terms: readonly Term[],
  elsewhere: readonly string[],
): object {
  const { slug, entry, language } = lesson;
  const { title, sentence, summary, goals } = entry.data;
  const path = lessonPath(slug);
  const url = absolute(inLocale(locale, path));
  const others = elsewhere.map((other) => ({
    '@type': 'LearningResource',
    '@id': absolute(inLocale(other, path)),
    inLanguage: other,
  }));
  return {
    '@context': CONTEXT,
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: title,
    headline: sentence,
    description: summary,
    inLanguage: language,
    learningResourceType: 'lesson',
    interactivityType: 'active',
    isAccessibleForFree: true,
    license: LICENCE,
    timeRequired: `PT${readingMinutes(entry.body ?? '', language)}M`,
    image: absolute(inLocale(locale, previewPath(path))),
    teaches: goals,
    about: terms.map(({ id, wording }) => ({
      '@type': 'DefinedTerm',
      '@id': absolute(inLocale(locale, termPath(id))),
      name: wording.term,
    })),
    isPartOf: {
      '@type': 'WebSite',
      '@id': absolute(inLocale(locale)),
      name: translator(locale)('site.name'),
    },
    // The default language's text came first.
    ...(others.length > 0 &&
      (locale === DEFAULT_LOCALE ? { workTranslation: others } : { translationOfWork: others[0] })),
  };
}
