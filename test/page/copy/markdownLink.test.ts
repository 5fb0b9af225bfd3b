import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLink } from '../../../src/page/copy/markdownLink';

/** A reader of one inline link as CommonMark has it: the text up to its unescaped bracket, the address up to the first `)`. */
function read(markdown: string): { text: string; address: string } | null {
  const match = /^\[((?:\\.|[^\\[\]])*)\]\(([^()\s<>]*)\)$/su.exec(markdown);
  return match && { text: (match[1] ?? '').replace(/\\(.)/g, '$1'), address: match[2] ?? '' };
}

describe('a Markdown link', () => {
  it('keeps populations readable', () => {
    expect(markdownLink('Large [enough]', 'https://a.b/en/?v=1&population=log-normal:0,1#lab')).toBe(
      '[Large \\[enough\\]](https://a.b/en/?v=1&population=log-normal:0,1#lab)',
    );
  });

  it('is read back as it was, whatever signs are in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (title, address) => {
          const link = read(markdownLink(title, address));
          expect(link?.text).toBe(title.replace(/\s+/g, ' ').trim());
          expect(decodeURIComponent(link?.address ?? '')).toBe(decodeURIComponent(address));
        },
      ),
    );
  });
});
