import { createHash } from 'node:crypto';
import { isWorker } from './workerFile.mjs';

/** The page that is shown in place of one that is not on the device. */
const NOT_HERE = 'offline/index.html';

/** A file's name in a page, a script or a style sheet. */
const NAME = /([\w.@~-]+\.(?:js|css|woff2|svg))\b/g;
/** The same in a script, but only of what it needs to begin: not `import('./x.js')`. */
const NEEDED = /\b(?:from|import)\s*["'`](?:\.\/)?([\w.@~-]+\.js)["'`]/g;
const IS_TEXT = /\.(html|js|css|svg)$/;
/** Named by its content. */
const BY_CONTENT = /^_astro\//;
/** Where files lie that a page can name: not below another page. */
const NAMED = /^(?:_astro\/|fonts\/)?[^/]+$/;

/** Faces that pages of a language never show. A language that is not here keeps all. */
const FACES_OF_OTHERS = { en: /^fonts\/pretendard/, ko: /^fonts\/korean-terms/ };

/**
 * What the worker of a language begins at: its pages, but none that is made for frames, and their data files; no pictures for
 * links, no feed.
 */
const isBegin = (file, locale) =>
  file.startsWith(`${locale}/`) &&
  !/\/embed\//.test(file) &&
  /\.(html|js|json)$/.test(file) &&
  !/\/oembed\.json$/.test(file);

/**
 * The given files, and whatever those name, and so on.
 * @param {readonly string[]} files of the built site, relative to its folder
 * @param {readonly string[]} begin
 * @param {(file: string) => string} textOf a file's content
 * @param {RegExp} inScripts how a script names another file
 * @returns {string[]} sorted
 */
function reached(files, begin, textOf, inScripts) {
  const namable = files.filter((file) => NAMED.test(file) && !isWorker(file));
  const byName = new Map(namable.map((file) => [file.split('/').at(-1), file]));
  const found = new Set(begin);
  for (const file of found) {
    if (!IS_TEXT.test(file)) continue;
    for (const [, name] of textOf(file).matchAll(file.endsWith('.js') ? inScripts : NAME)) {
      const named = byName.get(name);
      if (named) found.add(named);
    }
  }
  return [...found].sort();
}

/** What is kept for a language: its pages and the one for those that are not there, with all they ever fetch. */
export const keptOf = (files, locale, textOf) =>
  reached(files, [...files.filter((file) => isBegin(file, locale)), NOT_HERE], textOf, NAME).filter(
    (file) => !FACES_OF_OTHERS[locale]?.test(file),
  );

/** What is kept for whoever has no language yet: the start and the page for what is not there, in the system's letters. */
export const keptAtStart = (files, textOf) =>
  reached(files, ['index.html', NOT_HERE], textOf, NEEDED).filter((file) => !file.startsWith('fonts/'));

/**
 * A file as the worker's plan has it. Its revision is of its content, so that a new version fetches what has changed alone.
 * @param {string} file relative to the built folder
 * @param {string} base with a slash at both ends
 * @param {(file: string) => Buffer} contentOf
 * @returns {import('../offline/plan').KeptFile}
 */
export function keptFile(file, base, contentOf) {
  const url = base + file.replace(/(^|\/)index\.html$/, '$1');
  if (BY_CONTENT.test(file)) return { url, revision: null };
  const hash = createHash('sha256').update(contentOf(file)).digest('base64');
  return { url, revision: hash.slice(0, 12), integrity: `sha256-${hash}` };
}
