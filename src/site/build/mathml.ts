import temml from 'temml';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of escaped HTML; entities that are not known stay as they are. */
const unescaped = (html: string): string =>
  html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hexadecimal, decimal, name) => {
    if (name) return NAMED[name] ?? entity;
    return String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });

/**
 * TeX, as a rendered slot hands it over, to MathML: no script, style or font for the reader.
 * Temml's inline styles go, since the page's policy forbids them. Throws on TeX that Temml cannot read.
 */
export function mathml(slot: string, display: boolean): string {
  const tex = unescaped(slot.replace(/<[^>]*>/g, '')).trim();
  return temml
    .renderToString(tex, { displayMode: display, throwOnError: true, trust: false })
    .replace(/ style="[^"]*"/g, '');
}
