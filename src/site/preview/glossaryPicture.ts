import { termsIn } from '../glossary';
import { translator } from '../locales';
import { termsPicture } from './termsPicture';

/** The preview picture of the glossary as SVG. */
export async function glossaryPicture(locale: string): Promise<string> {
  const t = translator(locale);
  return termsPicture({
    locale,
    site: t('site.name'),
    title: t('glossary.title'),
    text: t('glossary.description', { count: (await termsIn(locale)).length }),
    things: {
      population: t('glossary.thing.population'),
      sample: t('glossary.thing.sample'),
      statistic: t('glossary.thing.statistic'),
      theory: t('glossary.thing.theory'),
    },
  });
}
