import { FOLDER, rewriting } from './rewriting.mjs';

/** A script that holds the page up until it has run. */
const HOLDS = /<script src="([^"]+)"><\/script>/g;

/**
 * A page whose head asks for two scripts that hold it up at most: its first, and one of all the others, named by its content.
 * A browser asks a server for six files at once, and for a seventh when one of them has come. The first stays alone: it
 * finds out whether this browser can read the others.
 * @param {string} html
 * @param {import('./rewriting.mjs').Beside} beside
 */
export function withOneHeadScript(html, { read, add, drop }) {
  const end = html.indexOf('</head>');
  const [, first, ...more] = html.slice(0, end).matchAll(HOLDS);
  if (!first) return html;
  const base = first[1].slice(0, first[1].lastIndexOf('/') + 1);
  const files = [first, ...more].map(([, source]) => source.slice(base.length));
  const name = add('head', 'js', files.map(read).join(''));
  for (const file of files) drop(file);
  const lean = more.reduce((rest, [script]) => rest.replace(script, ''), html);
  return lean.replace(first[0], `<script src="${base}${FOLDER}${name}"></script>`);
}

/** Makes one script of those in the head of each page. */
export const headScripts = () => rewriting('head-scripts', withOneHeadScript);
