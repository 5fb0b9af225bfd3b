import { describe, expect, it } from 'vitest';
import { koreanMarked } from '../../../src/site/build/koreanMarked.mjs';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>모수</title></head><body>${body}</body></html>`;
const marked = (body: string): string =>
  koreanMarked(page(body)).slice(page('').indexOf('</body>'), -'</body></html>'.length);

describe('Korean words in an English page', () => {
  it.each([
    ['<h1>How many 모수 is that?</h1>', '<h1>How many <span lang="ko">모수</span> is that?</h1>'],
    ['<p>It is 표본 크기.</p>', '<p>It is <span lang="ko">표본 크기</span>.</p>'],
    ['<p>모수<br>모수', '<p><span lang="ko">모수</span><br><span lang="ko">모수</span>'],
    ['<div lang="ko"><p>모수<p>모수</div>모수', '<div lang="ko"><p>모수<p>모수</div><span lang="ko">모수</span>'],
    [
      '<div lang="ko"><b lang="en">of 모수</b></div>',
      '<div lang="ko"><b lang="en">of <span lang="ko">모수</span></b></div>',
    ],
    ['<a title="모수 > 1">모수</a>', '<a title="모수 > 1"><span lang="ko">모수</span></a>'],
  ])('%s', (body, expected) => {
    expect(marked(body)).toBe(expected);
  });

  it.each([
    '<script>"모수"</script>',
    '<svg><text>모수</text></svg>',
    '<select><option>모수</option></select>',
    '<astro-island props="모수"><p>모수</p></astro-island>',
    '<!-- 모수 -->',
    '<p>No Korean at all.</p>',
  ])('%s is left as it is', (body) => {
    expect(marked(body)).toBe(body);
  });

  it('leaves the title and a Korean page alone', () => {
    expect(koreanMarked(page(''))).toBe(page(''));
    const korean = '<html lang="ko"><body><p>모수<p>모수</body></html>';
    expect(koreanMarked(korean)).toBe(korean);
  });
});
