import { absolute } from '../address';
import type { Lesson } from '../lessons';
import { LOCALES, translator } from '../locales';
import { inLocale, lessonPath } from '../paths';
import { CONTEXT, LICENCE } from './context';

/** The start page as a schema.org WebSite, and its lessons as an ItemList in their order. */
export function homeData(locale: string, lessons: readonly Lesson[]): object[] {
  const t = translator(locale);
  const url = absolute(inLocale(locale));
  const names = LOCALES.filter((other) => other !== locale).map((other) => translator(other)('site.name'));
  const site = {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': url,
    url,
    name: t('site.name'),
    alternateName: names,
    description: t('site.description'),
    inLanguage: locale,
    license: LICENCE,
  };
  const list = {
    '@context': CONTEXT,
    '@type': 'ItemList',
    name: t('home.lessons'),
    itemListElement: lessons.map(({ slug, entry }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: entry.data.title,
      url: absolute(inLocale(locale, lessonPath(slug))),
    })),
  };
  return [site, list];
}
