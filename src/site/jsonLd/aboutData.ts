import { absolute } from '../address';
import { translator } from '../locales';
import { ABOUT_PATH, inLocale } from '../paths';
import { CONTEXT, LICENCE } from './context';

/** The page about the site as a schema.org AboutPage. */
export function aboutData(locale: string, name: string, description: string): object {
  const url = absolute(inLocale(locale, ABOUT_PATH));
  return {
    '@context': CONTEXT,
    '@type': 'AboutPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: locale,
    license: LICENCE,
    about: { '@type': 'WebSite', '@id': absolute(inLocale(locale)), name: translator(locale)('site.name') },
  };
}
