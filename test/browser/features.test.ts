import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../src/site/about/features';
import { NEW_CALLS, OLD } from '../support/oldCss';

const builtText = (ending: string): string =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join('dist', file), 'utf8'))
    .join('\n');

/** Without comments, and without what stands in quotes or addresses. */
const css = builtText('.css')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/url\([^)]*\)/g, 'url()')
  .replace(/"[^"]*"/g, '""');
const js = builtText('.js');

/** What no feature of the list explains. */
const unexplained = (found: Iterable<string>, old: ReadonlySet<string>, spelled: (token: string) => string): string[] =>
  [...new Set(found)]
    .filter((token) => !old.has(token))
    .filter((token) => !FEATURES.some((feature) => feature.css?.test(spelled(token))));

const matches = (pattern: RegExp): string[] => [...css.matchAll(pattern)].map(([whole, part]) => part ?? whole);

describe('the list of features that the page about the site states', () => {
  it.each(FEATURES.map((feature) => [feature.name, feature] as const))('%s is used by what is built', (_, feature) => {
    expect(feature.css ?? feature.js).toBeDefined();
    if (feature.css) expect(css).toMatch(feature.css);
    if (feature.js) expect(feature.js.test(js)).toBe(true);
  });

  it('has every property, rule, selector, function and unit that is not old', () => {
    const properties = matches(/[{;]([a-z][a-z-]*):/g);
    expect(unexplained(properties, OLD.properties, (name) => `;${name}:`)).toEqual([]);
    expect(unexplained(matches(/@[a-z-]+/g), OLD.rules, (name) => name)).toEqual([]);
    // Behind a selector there is a block; what stands in one are declarations.
    const selectors = matches(/[^{};]+(?=\{)/g)
      .filter((selector) => !selector.trim().startsWith('@'))
      .flatMap((selector) => selector.match(/::?[a-z-]+/g) ?? []);
    expect(selectors.length).toBeGreaterThan(100);
    expect(unexplained(selectors, OLD.selectors, (name) => `${name}(`)).toEqual([]);
    const functions = matches(/(?<![\w:-])([a-z-]+)\(/g).filter((name) => !['and', 'or', 'supports'].includes(name));
    expect(unexplained(functions, OLD.functions, (name) => `${name}(`)).toEqual([]);
    const units = matches(/(?<=[\s:,(*/+-]\d*\.?\d+)([a-z]+|%)(?=[\s;,)}*/])/g);
    expect(unexplained(units, OLD.units, (unit) => `1${unit}`)).toEqual([]);
    // Nested rules are taken apart when the site is built: a browser needs not know them.
    expect(css).not.toMatch(/[{;]\s*&/);
  });

  it('has every call that is new', () => {
    const found = NEW_CALLS.filter(
      (call) => call.test(js) && !FEATURES.some(({ js: own }) => String(own) === String(call)),
    );
    expect(found).toEqual([]);
  });
});
