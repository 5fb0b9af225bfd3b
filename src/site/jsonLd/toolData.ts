import { absolute } from '../address';
import { translator } from '../locales';
import { inLocale } from '../paths';
import { CONTEXT } from './context';

/** A page that is a tool, as a schema.org WebApplication; `group` has its title and description in the strings. */
export function toolData(locale: string, path: string, group: string): object {
  const t = translator(locale);
  const url = absolute(inLocale(locale, path));
  return {
    '@context': CONTEXT,
    '@type': 'WebApplication',
    '@id': url,
    url,
    name: t(`${group}.title`),
    description: t(`${group}.description`),
    inLanguage: locale,
    applicationCategory: 'EducationalApplication',
    isAccessibleForFree: true,
  };
}
