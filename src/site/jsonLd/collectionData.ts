import { absolute } from '../address';
import { translator } from '../locales';
import { COLLECTION_PATH, inLocale } from '../paths';
import { CONTEXT } from './context';

/** The reader's notebook as a schema.org WebApplication: what is in it is nobody else's. */
export function collectionData(locale: string): object {
  const t = translator(locale);
  const url = absolute(inLocale(locale, COLLECTION_PATH));
  return {
    '@context': CONTEXT,
    '@type': 'WebApplication',
    '@id': url,
    url,
    name: t('collection.title'),
    description: t('collection.description'),
    inLanguage: locale,
    applicationCategory: 'EducationalApplication',
    isAccessibleForFree: true,
  };
}
