import { expect, it } from 'vitest';
import { titledLink } from '../../../src/page/copy/titledLink';

it('leads there by its title, and says what is to be said after it', () => {
  expect(titledLink('Is 30 enough? · figure', 'http://a.b/?v=1&n=30#c')).toBe(
    '<a href="http://a.b/?v=1&amp;n=30#c">Is 30 enough? · figure</a>',
  );
  expect(titledLink('A', 'http://a.b/', 'It keeps 88%.')).toBe('<a href="http://a.b/">A</a> It keeps 88%.');
});

it('lets no sign become markup', () => {
  expect(titledLink('<b>', 'http://a.b/?"><script>', 'p < 0.05 & n > 30')).toBe(
    '<a href="http://a.b/?&quot;&gt;&lt;script&gt;">&lt;b&gt;</a> p &lt; 0.05 &amp; n &gt; 30',
  );
});
