const TAG = /<meta (property|name)="([^"]+)" content="([^"]*)">/g;
const OEMBED = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;
/** Tags that hold an address of the site. */
const ADDRESSES = /^(og|twitter):image$/;

const ENTITIES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]);

/**
 * The head of a built page with other tags for those who read no more than these.
 * @param {string} head up to `</head>`
 * @param {Readonly<Record<string, string>>} tags contents by name or property, as text; what is not there yet is added
 * @param {string} origin what is put before addresses that have none: `https://stats.example.org`
 */
export function withTags(head, tags, origin) {
  const left = new Map(Object.entries(tags));
  const replaced = head.replace(TAG, (whole, kind, name, content) => {
    const text = left.get(name);
    left.delete(name);
    if (text !== undefined) return `<meta ${kind}="${name}" content="${escaped(text)}">`;
    return ADDRESSES.test(name) && content.startsWith('/') ? whole.replace('content="/', `content="${origin}/`) : whole;
  });
  const added = [...left].map(([name, text]) => `<meta property="${name}" content="${escaped(text)}">`).join('');
  return replaced.replace('</title>', () => `</title>${added}`);
}

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
