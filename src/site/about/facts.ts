import { version } from '../../../package.json';
import { formatInteger, formatNumber } from '../../charts/format';
import { makeWords } from '../../charts/makeWords';
import { createPopulation } from '../../core/populations/index';
import { PRESETS } from '../../core/populations/presets';
import { hasLawOfMean, lawOfMean } from '../../core/theory/meanLaw/index';
import { LARGEST_SAMPLE_SIZE } from '../../core/theory/requiredSampleSize';
import { REPETITIONS_A_BLOCK } from '../../experiments/repetitionsABlock';
import { LINK_VERSION } from '../../experiments/versions';
import { absolute, KNOWS_ITS_ADDRESS } from '../address';
import { stringsOf, translator } from '../locales';
import { inLocale } from '../paths';

/** The links that are out there (docs/link-versions.md), by file. */
const FROZEN = import.meta.glob<readonly unknown[]>('../../../test/reference/links/v*.json', {
  eager: true,
  import: 'default',
});

/** How many links are frozen with their figures. */
export const frozenLinks = (): number => Object.values(FROZEN).reduce((sum, links) => sum + links.length, 0);

/** What the page about the site says in figures, computed or read from what it speaks of. */
const FACTS: Readonly<Record<string, (locale: string) => string>> = {
  block: (locale) => formatInteger(REPETITIONS_A_BLOCK, wordsIn(locale)),
  presets: () => String(lawful().length),
  lawError: (locale) =>
    formatNumber(Math.max(...lawful().map((one) => lawOfMean(one, 30).errorBound)), wordsIn(locale), 1),
  largest: (locale) => formatInteger(LARGEST_SAMPLE_SIZE, wordsIn(locale)),
  version: () => String(LINK_VERSION),
  links: (locale) => formatInteger(frozenLinks(), wordsIn(locale)),
  release: () => version,
  address: (locale) => (KNOWS_ITS_ADDRESS ? absolute(inLocale(locale)) : translator(locale)('about.address')),
};

const wordsIn = (locale: string) => makeWords(locale, stringsOf(locale));

/** The populations with names from work whose means have an exact law. */
const lawful = () => PRESETS.map(({ population }) => createPopulation(population)).filter(hasLawOfMean);

/** A figure by its name, as a language writes it. Throws a RangeError when there is none. */
export function factIn(locale: string, name: string): string {
  const fact = FACTS[name];
  if (!fact) throw new RangeError(`the page about the site knows no figure "${name}"`);
  return fact(locale);
}
