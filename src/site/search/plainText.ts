/** A tag, whatever its strings hold. */
const SPEAKING = /<(?:Predict|Instead|Theorem)\b(?:"[^"]*"|'(?:\\.|[^'\\])*'|[^>"'])*>/g;
/** What stands in a tag and is read all the same: a text, or the answers to a question. */
const SAID = /\b(?:title|said|question)="([^"]*)"|\b(?:options|labels)=\{\[([^\]]*)\]\}/g;
const STRING = /'((?:\\.|[^'\\])*)'/g;

/**
 * The words of a piece of MDX as one line of plain text. Figures that the page computes become an ellipsis; formulas
 * and the page's instruments go.
 */
export function plainText(mdx: string): string {
  return mdx
    .replace(/\$\$[\s\S]*?\$\$/g, ' ')
    .replace(/\$([^$\n]+)\$/g, (_, formula: string) => (/^[\w ]+$/.test(formula) ? formula : '…'))
    .replace(/<(?:Value|Scrub)\b[^>]*\/>/g, '…')
    .replace(SPEAKING, saidIn)
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => (/^<\/?(?:Term|em|strong|sub|sup)\b/.test(tag) ? '' : ' '))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/^[\s|:-]+$/gm, ' ')
    .replace(/[*`|]+|(?<!\p{L})_|_(?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const saidIn = (tag: string): string =>
  [...tag.matchAll(SAID)]
    .map(
      ([, text, list = '']) =>
        text ?? [...list.matchAll(STRING)].map(([, one]) => one?.replaceAll('\\', '')).join(' · '),
    )
    .map((text) => `${text} `)
    .join('');
