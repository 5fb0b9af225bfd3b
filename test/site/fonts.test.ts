import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentCharacters, hangul } from '../../src/site/fonts/characters.mjs';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FACES = ['source-serif-4', 'source-sans-3', 'pretendard', 'pretendard-more', 'korean-terms'];

describe('the fonts', () => {
  it('have every Hangul syllable of the texts', () => {
    const have = new Set(readFileSync(at('src/site/fonts/hangul.txt'), 'utf8').trim());
    const missing = hangul(contentCharacters()).filter((character) => !have.has(character));
    expect(missing, 'run npm run fonts').toEqual([]);
  });

  it.each(FACES)('%s comes with its licence and keeps to the page budget', (face) => {
    expect(existsSync(at(`public/fonts/${face}.LICENSE.txt`))).toBe(true);
    expect(statSync(at(`public/fonts/${face}.woff2`)).size).toBeLessThan(75_000);
  });
});
