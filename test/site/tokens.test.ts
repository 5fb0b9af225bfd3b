import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, type Linear, linear, oklab, seenBy, VISIONS } from './colour';

const css = readFileSync(new URL('../../src/site/styles/tokens.css', import.meta.url), 'utf8');
const ROLES = ['population', 'sample', 'statistic', 'theory'] as const;

/** The hexadecimal colours of the first block whose selector is `selector`. */
function colours(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]));
}

const THEMES = { light: colours(':root'), dark: colours(':root[data-theme="dark"]') };

describe('the colours', () => {
  it('are the same whether dark is chosen or the system asks for it', () => {
    expect([...colours(':root:not([data-theme="light"])')]).toEqual([...THEMES.dark]);
  });

  it('are the ones that the browser is told to colour itself with', () => {
    const base = readFileSync(new URL('../../src/site/layouts/Base.astro', import.meta.url), 'utf8');
    for (const theme of ['light', 'dark'] as const) {
      expect(base).toContain(`content="${THEMES[theme].get('paper')}" media="(prefers-color-scheme: ${theme})"`);
    }
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const of = (name: string): Linear => linear(THEMES[theme].get(name) ?? 'missing');

  it.each(['ink', 'ink-soft', 'focus', ...ROLES])('has %s at 4.5:1 or more as text on paper and surface', (name) => {
    for (const ground of ['paper', 'surface']) expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(ROLES)('has %s at 3:1 or more as a mark on its soft tint, and ink on it at 4.5:1', (role) => {
    expect(contrast(of(role), of(`${role}-soft`))).toBeGreaterThanOrEqual(3);
    expect(contrast(of('ink'), of(`${role}-soft`))).toBeGreaterThanOrEqual(4.5);
  });

  const pairs = ROLES.flatMap((a, i) => ROLES.slice(i + 1).map((b) => [a, b] as const));

  it.each(pairs)('tells %s from %s by lightness alone', (a, b) => {
    expect(Math.abs(oklab(of(a))[0] - oklab(of(b))[0])).toBeGreaterThanOrEqual(0.05);
  });

  // 0.02 is a just noticeable difference in OKLab; five of them hold for thin marks apart from each other.
  it.each(pairs.flatMap(([a, b]) => VISIONS.map((vision) => [a, b, vision] as const)))(
    'tells %s from %s with %s vision',
    (a, b, vision) => {
      const [x, y] = [oklab(seenBy(vision, of(a))), oklab(seenBy(vision, of(b)))];
      expect(Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2])).toBeGreaterThanOrEqual(0.1);
    },
  );
});
