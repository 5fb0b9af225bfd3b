import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { recent } from './recent.mjs';

const END = '</head>';
/** Pages that are kept, in bytes: some thirty. A burst of links to one page reads it once. */
const MOST = 8 * 2 ** 20;

/**
 * A built page in two parts: its head, up to `</head>`, and what is behind, which stays as it is.
 * @typedef {{ head: string, rest: Buffer }} BuiltPage
 */

/**
 * Built pages by the paths of their files; a path means the same page for ever.
 * @returns {(path: string) => Promise<BuiltPage | undefined>} nothing where a page has no end of a head
 */
export function builtPages() {
  const kept = recent(MOST, ({ rest }) => rest.length);
  return async (path) => {
    const known = kept.get(path);
    if (known) return known;
    // A file that is gone is for the server of files to say.
    const content = await readFile(path).catch(() => null);
    const end = content?.indexOf(END) ?? -1;
    if (!content || end < 0) return undefined;
    const page = { head: content.toString('utf8', 0, end), rest: content.subarray(end) };
    kept.set(path, page);
    return page;
  };
}

/** A page with another head as a stream; what is behind the head is not copied. */
export const withHead = (head, { rest }) => Readable.from([Buffer.from(head), rest], { objectMode: false });
