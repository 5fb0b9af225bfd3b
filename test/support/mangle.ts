/** What chats, mailers, people and phones do to a link's query and fragment (`?v=1&n=30#lab`), by name. */
export const MANGLINGS: Readonly<Record<string, (link: string) => string>> = {
  '&amp;': (link) => link.replaceAll('&', '&amp;'),
  '&amp;amp;': (link) => link.replaceAll('&', '&amp;amp;'),
  '&#38;': (link) => link.replaceAll('&', '&#38;'),
  '&amp%3B': (link) => link.replaceAll('&', '&amp%3B'),
  'an HTML reader': (link) => link.replaceAll('&reg', '®').replaceAll('&copy', '©').replaceAll('&not', '¬'),
  semicolons: (link) => link.replaceAll('&', ';'),
  'whole query encoded': (link) => `?${link.slice(1).replace(/^[^#]*/, (query) => encodeURIComponent(query))}`,
  'all encoded': (link) => `?${encodeURIComponent(link.slice(1))}`,
  'all encoded twice': (link) => `?${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
  'encoded twice': (link) => encodeURI(encodeURI(link.replaceAll(':', '%3A').replaceAll(',', '%2C'))),
  '%23': (link) => link.replace('#', '%23'),
  '%2523': (link) => link.replace('#', '%2523'),
  'upper case': (link) => link.toUpperCase(),
  'lower case': (link) => link.toLowerCase(),
  'full width': (link) =>
    `?${link.slice(1).replace(/[!-~]/g, (sign) => (sign === '#' ? sign : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)))}`,
  'full-width digits': (link) => link.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'full-width signs': (link) => link.replaceAll('&', '＆').replaceAll('=', '＝'),
  'U+2212': (link) => link.replace(/=-/g, '=\u2212'),
  'a soft line break': (link) => link.replace(/&/, '&\u200b'),
  'a follower': (link) => link.replace('#', '&utm_source=chat&fbclid=abc#'),
  'a naive follower': (link) => link.replace('#', '?utm_source=chat#'),
  ...Object.fromEntries(
    [...')"\'>」』】。．.,]}…!?:;*_`', ' ', '\u00a0', '\u200b', '를', '에서', ')。', '")', '>.', '].'].map((end) => [
      `at the end ${JSON.stringify(end)}`,
      (link: string) => link + end,
    ]),
  ),
};

/** The same to links that lead to no place, where the last value is at the end. */
export const withoutPlace = (link: string): string => link.replace(/#.*/, '');
