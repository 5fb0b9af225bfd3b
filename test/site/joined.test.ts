import { describe, expect, it } from 'vitest';
import { joined } from '../../src/site/build/joined.mjs';

/** With the joiner as ^ and a no-break space as ~, so that they are seen. */
const seen = (html: string): string => joined(html).replaceAll('\u2060', '^').replaceAll('\u00a0', '~');

describe('a line of a Korean page', () => {
  it.each([
    ['95%가 아니에요', '95%^가 아니에요'],
    ['신뢰수준(95%)의', '신뢰수준(95%)^의'],
    ['“같다”라고', '“같다”^라고'],
    [
      '<p>확률은 <output data-x="a>b">88.3%</output>예요.</p>',
      '<p>확률은 <output data-x="a>b">88.3%</output>^예요.</p>',
    ],
    ['사용자 <output>4,008</output>명', '사용자 <output>4,008</output>^명'],
    ['<input value="30">명씩', '<input value="30">^명씩'],
    ['<math><mi>n</mi></math>개의', '<math><mi>n</mi></math>^개의'],
  ])('does not begin with a particle: %s', (html, wanted) => {
    expect(seen(html)).toBe(wanted);
  });

  it.each([
    ['1.0042 ± 0.0056이에요', '1.0042~±~0.0056이에요'],
    ['n ≥ 30일 때', 'n~≥~30일 때'],
    ['n &gt; 355', 'n~&gt;~355'],
    ['ε = <input value="0.1">만큼', 'ε~=~<input value="0.1">^만큼'],
    ['20만 명이면 ± <output>3.09%</output>p', '20만 명이면 ±~<output>3.09%</output>p'],
  ])('does not end within a figure: %s', (html, wanted) => {
    expect(seen(html)).toBe(wanted);
  });

  it.each([
    '<script>const a = 1; // 3%가</script>',
    '<astro-island><p>3%가</p><astro-island>n = 5</astro-island>5%가</astro-island>',
    '<pre><code>n = 30 # 3%가</code></pre>',
    '<div class="cite-text cite-apa">(95%)의 <div>n = 1</div></div>',
    '<p>3%</p><p>가</p>',
    '<p title="3%가">누적 합 − 기댓값 = 편차</p>',
    '<p>30명, 값 5개</p>',
  ])('is left alone where nothing can part: %s', (html) => {
    expect(joined(html)).toBe(html);
  });

  it('says what it said', () => {
    const html = '<p>n = <output>30</output>이면 (대개) 95%예요.</p><p>끝.</p>';
    expect(joined(html).replaceAll('\u2060', '').replaceAll('\u00a0', ' ')).toBe(html);
  });

  it('lets a figure and its error stand on two lines of a table cell', () => {
    expect(joined('<table><td>3.97% ± 0.06%</td></table><p>3.97% ± 0.06%</p>')).toBe(
      '<table><td>3.97% ±\u00a00.06%</td></table><p>3.97%\u00a0±\u00a00.06%</p>',
    );
  });
});
