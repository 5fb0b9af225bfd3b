import { describe, expect, it } from 'vitest';
import { mathml } from '../../src/site/build/mathml';

describe('formulas', () => {
  it('become MathML without inline styles, which the security policy forbids', () => {
    const html = mathml(String.raw`\bar{X}_n \xrightarrow{d} \mathcal{N}\left(0, \tfrac{\sigma^2}{n}\right)`, true);
    expect(html).toMatch(/^<math[^>]*display="block"/);
    expect(html).not.toContain(' style=');
  });

  it('read the entities that a rendered slot holds', () => {
    expect(mathml('n &lt; N', false)).toBe(mathml('n < N', false));
    expect(mathml('x&#39; &#x3e; 1', false)).toBe(mathml("x' > 1", false));
  });

  it('fail the build on TeX that cannot be read', () => {
    expect(() => mathml(String.raw`\frac{1`, false)).toThrow();
  });
});
