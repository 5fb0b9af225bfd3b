/** What stands in a tag and is read all the same. */
const SAID = /\b(?:title|said|question)="([^"]*)"|'((?:[^'\\]|\\.)+)'/g;

/**
 * The words of a piece of MDX as one line of plain text. Figures that the page computes become an ellipsis; formulas
 * and the page's instruments go.
 */
export function plainText(mdx: string): string {
  return mdx
    .replace(/\$\$[\s\S]*?\$\$/g, ' ')
    .replace(/\$([^$\n]+)\$/g, (_, formula: string) => (/^[\w ]+$/.test(formula) ? formula : '…'))
    .replace(/<(?:Value|Scrub)\b[^>]*\/>/g, '…')
    .replace(/<(?:Predict|Instead|Theorem)\b[^>]*>/g, (tag) =>
      [...tag.matchAll(SAID)].map(([, attribute, option]) => `${attribute ?? option?.replaceAll('\\', '')} `).join(''),
    )
    .replace(/<\/?[A-Za-z][^>]*>/g, (tag) => (/^<\/?(?:Term|em|strong|sub|sup)\b/.test(tag) ? '' : ' '))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/^[\s|:-]+$/gm, ' ')
    .replace(/[*`|]+|(?<!\p{L})_|_(?!\p{L})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
