import temml from 'temml';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/**
 * TeX, as a rendered slot hands it over, to MathML: no script, style or font for the reader.
 * Temml's inline styles go, since the page's policy forbids them. Throws on TeX that Temml cannot read.
 */
export function mathml(slot: string, display: boolean): string {
  const tex = slot
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
  return temml
    .renderToString(tex.trim(), { displayMode: display, throwOnError: true, trust: false })
    .replace(/ style="[^"]*"/g, '');
}
