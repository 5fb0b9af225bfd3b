import { markdownLink } from '../copy/markdownLink';

/** What Markdown says of an entry. */
export interface Written {
  readonly name: string;
  /** The absolute address of it on its page; null where there is none. */
  readonly link: string | null;
  readonly setting: string;
  readonly words: string;
  /** What its figure shows, in a sentence; null where it has no picture. */
  readonly finding: string | null;
}

/** A collection as Markdown: titled links, the reader's own words, what each figure shows, and the link to all of it. */
export function markdownOf(
  title: string,
  entries: readonly Written[],
  whole: { readonly text: string; readonly link: string },
): string {
  const blocks = entries.map(({ name, link, setting, words, finding }, index) =>
    [
      `## ${index + 1}. ${link ? markdownLink(name, link) : plain(name)}`,
      plain(setting),
      ...paragraphs(words),
      ...(finding ? [`> ${plain(finding)}`] : []),
    ]
      .filter((block) => block !== '')
      .join('\n\n'),
  );
  return `${[`# ${plain(title)}`, ...blocks, markdownLink(whole.text, whole.link)].join('\n\n')}\n`;
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => plain(line.trim()))
    .filter((line) => line !== '');

/** A sign that would begin a list or a heading; of a number it is the point behind it. */
const ordered = (sign: string): string => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`);

/** Text that Markdown leaves as it is. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^([#+-]|\d+(?=\.))(?=\.?\s)/, ordered);
