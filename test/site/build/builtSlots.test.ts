import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSlots } from '../../../src/site/build/builtSlots.mjs';

const renderer = join(dirname(createRequire(import.meta.url).resolve('@astrojs/react/package.json')), 'dist/client.js');
const { transform } = builtSlots();
const failing = {
  error(message: string) {
    throw new Error(message);
  },
};

describe('what is put into an island', () => {
  it('is no longer made of text in Astro’s own renderer', () => {
    expect(transform.filter.id.test(renderer)).toBe(true);
    const { code } = transform.handler.call(failing, readFileSync(renderer, 'utf8'));
    expect(code).toContain('builtSlot(element)\n');
    expect(code).not.toContain('getChildren(children,');
  });

  it('fails the build where Astro does otherwise', () => {
    expect(() => transform.handler.call(failing, 'export default () => {};')).toThrow('adapted');
  });
});
