/** What a reader looks for: a lesson or a section of one, a term, a sentence heard in a meeting, the page about the site. */
export const KINDS = ['lesson', 'term', 'heard', 'about'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that search can find, in one language. */
export interface Entry {
  readonly kind: Kind;
  readonly title: string;
  /** A second line: a section's lesson, a term in the other languages. */
  readonly within: string;
  /** The language of that line, where it is another than the page's. */
  readonly language?: string;
  /** Other names that find it: a term's variants, the title in the other languages. Not shown. */
  readonly names: string;
  /** Plain text. */
  readonly text: string;
  /** Its address, base path and language included. */
  readonly href: string;
}

/** What `/<locale>/search.json` holds: all entries, and the words that need them to be said. */
export interface SearchFile {
  readonly words: {
    readonly [kind in Kind]: string;
  } & { readonly count: string; readonly nothing: string };
  readonly entries: readonly Entry[];
}
