/** What parts the cells of a row: "space" is any run of blanks, "none" says that a row is one cell. */
export const SEPARATORS = ['none', 'comma', 'semicolon', 'tab', 'bar', 'space'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** For the parser; where rows are one cell, a sign that texts do not have. */
export const SIGNS: Readonly<Record<Separator, string>> = {
  none: '\x1e',
  comma: ',',
  semicolon: ';',
  tab: '\t',
  bar: '|',
  space: ' ',
};

/** Rows that follow each other; the first one's number counts every row of the text from 1, empty ones too. */
export interface Rows {
  readonly first: number;
  readonly rows: readonly (readonly string[])[];
}

/** Cuts text that comes in pieces into rows. What the end of a piece leaves open waits for the next. */
export type Splitter = (text: string, last: boolean) => Rows;
