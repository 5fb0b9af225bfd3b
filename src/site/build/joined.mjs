const TOKEN = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
const NAME = /^<(\/?)([a-z][\w-]*)/i;
/** What a script writes again, what is copied as it stands, and what is no text. */
const LEFT = new Set([
  'script',
  'style',
  'svg',
  'pre',
  'code',
  'textarea',
  'select',
  'astro-island',
  'title',
  'template',
]);
/** A citation is copied from the page. */
const COPIED = /\bclass="cite-text/;
/** What stands in a line of text; its end is the end of a word. */
const INLINE = new Set('a abbr b button em i mark output small span strong sub sup u'.split(' '));
/** Stands in a line like one letter. */
const ATOMS = new Set(['input', 'math', 'select']);

const HANGUL = /^[가-힣]/;
/** A word joiner: no line begins behind it. */
const JOINER = '\u2060';

/**
 * A Korean page whose lines break where a reader pauses: not within a figure (`n ≥ 30`, `± 0.0056`), and not between a
 * figure or a closing sign and its particle (`3%가`, `(n = 5)의`). `keep-all` keeps letters together and no signs.
 */
export function joined(html) {
  let left = '';
  let depth = 0;
  /** The end of the line of text so far. */
  let end = '';
  let inTable = false;
  return html.replace(TOKEN, (token) => {
    if (token.startsWith('<!')) return token;
    const [, closes, raw = ''] = NAME.exec(token) ?? [];
    const name = raw.toLowerCase();
    if (left || (name && !closes && (LEFT.has(name) || name === 'math' || COPIED.test(token)))) {
      left ||= name;
      if (name === left && !token.endsWith('/>')) depth += closes ? -1 : 1;
      if (depth > 0) return token;
      end = ATOMS.has(left) ? '%' : '';
      left = '';
      return token;
    }
    if (name) {
      if (name === 'table') inTable = !closes;
      if (ATOMS.has(name)) end = '%';
      else if (!INLINE.has(name)) end = '';
      // The boundary of an element may be one of a line, whatever stands before it.
      else if (/\d$/.test(end)) end = '%';
      return token;
    }
    const text = figuresWhole(token, inTable).replace(/([%)\]’”°²³½…])(?=[가-힣])/g, `$1${JOINER}`);
    const whole = HANGUL.test(text) && /[%)\]’”°²³½…]$/.test(end) ? JOINER + text : text;
    end = text;
    return whole;
  });
}

/** No-break spaces around the signs of a figure; before words a sign is none of it. A cell is too narrow for a figure and its error. */
const figuresWhole = (text, inTable) =>
  text
    .replace(
      /(?<=[\p{Script=Latin}\p{Script=Greek}\d)%²]) ([±=≥≤×−]|&[gl]t;) (?=[^\s가-힣]|$)/gu,
      (_, sign) => `${inTable && sign === '±' ? ' ' : '\u00a0'}${sign}\u00a0`,
    )
    .replace(/(?<=^|[\s(])± (?=\S|$)/g, '±\u00a0');
