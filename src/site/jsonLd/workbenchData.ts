import { absolute } from '../address';
import { translator } from '../locales';
import { inLocale, WORKBENCH_PATH } from '../paths';
import { CONTEXT } from './context';

/** The workbench as a schema.org WebApplication. */
export function workbenchData(locale: string): object {
  const t = translator(locale);
  const url = absolute(inLocale(locale, WORKBENCH_PATH));
  return {
    '@context': CONTEXT,
    '@type': 'WebApplication',
    '@id': url,
    url,
    name: t('workbench.title'),
    description: t('workbench.description'),
    inLanguage: locale,
    applicationCategory: 'EducationalApplication',
    isAccessibleForFree: true,
  };
}
