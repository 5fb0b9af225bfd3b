const TAG = /<meta (property|name)="([^"]+)" content="[^"]*">/g;
const OEMBED = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;
const IMAGE = /(<meta (?:property|name)="(?:og|twitter):image" content=")(?=\/)/g;

const ENTITIES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]);

/**
 * The head of a built page with other tags for those who read no more than these.
 * @param {string} head up to `</head>`
 * @param {Readonly<Record<string, string>>} tags contents by name or property, as text; what is not there yet is added
 */
export function withTags(head, tags) {
  const left = new Map(Object.entries(tags));
  const replaced = head.replace(TAG, (whole, kind, name) => {
    const text = left.get(name);
    left.delete(name);
    return text === undefined ? whole : `<meta ${kind}="${name}" content="${escaped(text)}">`;
  });
  const added = [...left].map(([name, text]) => `<meta property="${name}" content="${escaped(text)}">`).join('');
  return replaced.replace('</title>', () => `</title>${added}`);
}

/**
 * The head of a page at another address of the site than it was built for.
 * @param {string} head
 * @param {string} built the address that the build took for the site's own; empty where it knew none
 * @param {string} origin `https://stats.example.org`
 */
export const withOrigin = (head, built, origin) =>
  built ? head.replaceAll(`="${built}/`, () => `="${origin}/`) : head.replace(IMAGE, (start) => start + origin);

/** The head without its oEmbed: that shows the lesson as it is built, and many prefer it to tags. */
export const withoutEmbed = (head) => head.replace(OEMBED, '');

/**
 * The tags of a page at a state of its own.
 * @param {{ title: string }} page
 * @param {{ name: string, finding: string } | undefined} drawn nothing where there is no picture of it, or not yet
 * @param {{ picture: string, link: string }} addresses absolute, with the state's query
 */
export function tagsOf(page, drawn, { picture, link }) {
  const addresses = { 'og:image': picture, 'twitter:image': picture, 'og:url': link };
  if (!drawn) return addresses;
  const { name, finding } = drawn;
  const isNamed = page.title.toLowerCase().endsWith(name.toLowerCase());
  const title = isNamed ? page.title : `${page.title} · ${name}`;
  const alt = `${name}. ${finding}`;
  return {
    ...addresses,
    description: finding,
    'og:title': title,
    'og:description': finding,
    'og:image:alt': alt,
    'twitter:title': title,
    'twitter:description': finding,
    'twitter:image:alt': alt,
  };
}
