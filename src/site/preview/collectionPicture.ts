import { translator } from '../locales';
import { termsPicture } from './termsPicture';

/** The preview picture of the reader's notebook as SVG: what it is for, beside the four things that figures are about. */
export function collectionPicture(locale: string): string {
  const t = translator(locale);
  return termsPicture({
    locale,
    site: t('site.name'),
    title: t('collection.title'),
    text: t('collection.description'),
    things: {
      population: t('glossary.thing.population'),
      sample: t('glossary.thing.sample'),
      statistic: t('glossary.thing.statistic'),
      theory: t('glossary.thing.theory'),
    },
  });
}
