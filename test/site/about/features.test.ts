import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURES, neededBrowsers } from '../../../src/site/about/features';

describe('the browsers that the site needs', () => {
  it('are the oldest that have all features but those that are spared', () => {
    expect(
      neededBrowsers([
        { name: 'a', since: [100, 90, 15.4] },
        { name: 'b', since: [98, 121, 16] },
        { name: 'c', since: [100, 121, 14] },
        { name: 'd', since: [200, 200, Number.POSITIVE_INFINITY], spared: true },
      ]),
    ).toEqual([
      { browser: 'Chrome, Edge', version: 100, because: 'a, c' },
      { browser: 'Firefox', version: 121, because: 'b, c' },
      { browser: 'Safari', version: 16, because: 'b' },
    ]);
  });

  it('are told from older ones by what the first script of every page looks for', () => {
    const script = readFileSync('public/theme.js', 'utf8');
    const told = FEATURES.filter(({ name }) => script.includes(`'${name}'`));
    const versions = (features: typeof FEATURES) => neededBrowsers(features).map(({ version }) => version);
    expect(versions(told)).toEqual(versions(FEATURES));
    // What an old browser cannot read it cannot run either.
    expect(script).not.toMatch(/\?\.|\?\?|catch \{|\basync\b|\.\.\.|#\w+\(|\*\*/);
  });

  it('exist', () => {
    for (const { version, because } of neededBrowsers()) {
      expect(Number.isFinite(version)).toBe(true);
      expect(because).not.toBe('');
    }
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length);
  });
});
