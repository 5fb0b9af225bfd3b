import { bibtexField } from './bibtexField';

/** Who is to be credited: LICENSE says so. */
const AUTHOR = 'Large Enough';

/** A lesson, as a citation has to know it. */
export interface Citable {
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  /** The English title of a lesson in another language. */
  readonly translation?: string | undefined;
  /** The day that the text is of, in UTC. */
  readonly updated: Date;
  readonly address: string;
  /** Of the site. */
  readonly version: string;
}

/** The words of a style: what the work is, and "Retrieved {date}, from ". */
export interface StyleWords {
  readonly kind: string;
  readonly retrieved: string;
}

/** A piece of a citation: text, the title, the address, or what is said of the day on which a reader was there. */
export type Piece =
  | string
  | { readonly title: string }
  | { readonly address: string }
  | { readonly retrieved: string; readonly date: 'long' | 'points' | 'iso' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** APA, 7th edition: a page of a site whose author is the site, with the day it was read, since pages are revised. */
export function apa({ title, translation, updated, address }: Citable, words: StyleWords): readonly Piece[] {
  const month = updated.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return [
    `${AUTHOR}. (${updated.getUTCFullYear()}, ${month}). `,
    { title },
    `${translation ? ` [${translation}]` : ''} [${words.kind}]. `,
    { retrieved: words.retrieved, date: 'long' },
    { address },
  ];
}

/** APA as Korean universities and journals write it: dates in figures, the title upright. */
export function korean({ title, updated, address }: Citable, words: StyleWords): readonly Piece[] {
  const day = `${updated.getUTCFullYear()}. ${updated.getUTCMonth() + 1}. ${updated.getUTCDate()}.`;
  return [
    `${AUTHOR}. (${day}). `,
    { title },
    ` [${words.kind}]. `,
    { retrieved: words.retrieved, date: 'points' },
    { address },
  ];
}

/** An entry for BibTeX and biblatex. Languages of one lesson are entries of their own. */
export function bibtex(lesson: Citable, words: StyleWords): readonly Piece[] {
  const { slug, language, title, updated, address, version } = lesson;
  const langid = language === 'ko' ? 'korean' : 'english';
  return [
    `@misc{largeenough-${slug}-${language},\n`,
    `  author   = {{${AUTHOR}}},\n`,
    `  title    = {${bibtexField(title)}},\n`,
    `  year     = {${updated.getUTCFullYear()}},\n`,
    `  month    = ${MONTHS[updated.getUTCMonth()]},\n`,
    `  note     = {${bibtexField(words.kind)}},\n`,
    `  version  = {${bibtexField(version)}},\n`,
    `  langid   = {${langid}},\n`,
    { retrieved: '  urldate  = {{date}},\n', date: 'iso' },
    '  url      = {',
    { address },
    '}\n}',
  ];
}
