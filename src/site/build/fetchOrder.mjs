import { rewriting } from './rewriting.mjs';

const SHEET = /<link rel="stylesheet"[^>]*>/g;
/** A script that holds the page up until it has run. */
const HOLDS = /<script src="([^"]+)"><\/script>/;

/**
 * A page that asks for its style sheets and for all scripts that hold it up before the first of those. A browser that has met
 * a policy in a page looks ahead no more, and would else ask for one of them after the other.
 */
export function withFetchesFirst(html) {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  if (!HOLDS.test(head)) return html;
  const [, ...later] = [...html.matchAll(new RegExp(HOLDS, 'g'))].map(([, src]) => src);
  const ahead = later.map((src) => `<link rel="preload" href="${src}" as="script">`);
  const sheets = head.match(SHEET) ?? [];
  const lean = head.replace(SHEET, '');
  return lean.replace(HOLDS, (script) => [...sheets, ...ahead, script].join('')) + html.slice(end);
}

/** Where the script stands that makes islands of the elements. */
const DEFINES = 'customElements.define("astro-island"';

/**
 * A page whose islands in front of the script that wakes them are whole when it runs: Astro lets them wait for what has
 * come already, and so until the whole page is there.
 */
export function withoutWaiting(html) {
  const end = html.indexOf(DEFINES);
  if (end < 0) return html;
  const before = html.slice(0, end).replace(/(<astro-island\b[^>]*?) await-children(?=[ >])/g, '$1');
  return before + html.slice(end);
}

/** Lets nothing on a page wait for what it does not need. */
export const fetchOrder = () => rewriting('fetch-order', (html) => withoutWaiting(withFetchesFirst(html)));
