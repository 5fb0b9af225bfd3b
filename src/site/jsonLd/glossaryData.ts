import { absolute } from '../address';
import type { Term } from '../glossary';
import { translator } from '../locales';
import { GLOSSARY_PATH, inLocale, termPath } from '../paths';
import { CONTEXT, LICENCE } from './context';

/** The glossary as a schema.org DefinedTermSet. */
export function glossaryData(locale: string, terms: readonly Term[]): object {
  const t = translator(locale);
  const set = absolute(inLocale(locale, GLOSSARY_PATH));
  return {
    '@context': CONTEXT,
    '@type': 'DefinedTermSet',
    '@id': set,
    url: set,
    name: t('glossary.title'),
    description: t('glossary.description', { count: terms.length }),
    inLanguage: locale,
    license: LICENCE,
    hasDefinedTerm: terms.map(({ id, wording, others }) => {
      const names = [...wording.variants, ...others.map((other) => other.wording.term)];
      const url = absolute(inLocale(locale, termPath(id)));
      return {
        '@type': 'DefinedTerm',
        '@id': url,
        url,
        name: wording.term,
        ...(names.length > 0 && { alternateName: names }),
        description: wording.is,
        inDefinedTermSet: set,
      };
    }),
  };
}
