import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPictures } from '../../../src/site/build/pictures.mjs';
import { toPng } from '../../../src/site/preview/renderer';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const svgOf = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><text font-family="'Source Serif 4'" font-weight="600" font-size="20" y="40">${text}</text></svg>`;

/** Puts the drawings of pages where their pictures are to stand. */
function place(svgs: Readonly<Record<string, string>>): void {
  for (const [page, svg] of Object.entries(svgs)) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'preview.png'), svg);
  }
}
const pictureOf = (page: string): Buffer => readFileSync(join(folder, page, 'preview.png'));

/** A store that says what it was asked to keep. */
function storeOf() {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    get: (key: string) => kept.get(key) ?? null,
    put: (key: string, content: Uint8Array) => void kept.set(key, content),
  };
}

describe('the pictures of a built site', () => {
  it('are those that one thread would draw, each in its place', async () => {
    const pages = { 'en/a': svgOf('n ≥ 30'), 'en/b': svgOf('large'), ko: svgOf('enough'), 'en/c': svgOf('large') };
    place(pages);
    writeFileSync(join(folder, 'other.png'), 'not one of them');
    const store = storeOf();
    await drawPictures(folder, store);
    for (const [page, svg] of Object.entries(pages)) expect(pictureOf(page).equals(toPng(svg)), page).toBe(true);
    expect(readFileSync(join(folder, 'other.png'), 'utf8')).toBe('not one of them');
    // Two pages with the same drawing share their picture.
    expect(store.kept.size).toBe(3);
  });

  it('are not drawn again, unless a letter of them is another', async () => {
    place({ en: svgOf('n = 30') });
    const store = storeOf();
    await drawPictures(folder, store);
    const [key = ''] = store.kept.keys();
    store.kept.set(key, Buffer.from('as it was kept'));
    place({ en: svgOf('n = 30'), ko: svgOf('n = 31') });
    await drawPictures(folder, store);
    expect(pictureOf('en').toString()).toBe('as it was kept');
    expect(pictureOf('ko').equals(toPng(svgOf('n = 31')))).toBe(true);
  });

  it('fail with the renderer’s own words and the page’s address', async () => {
    const broken = '<svg>no end';
    place({ 'en/a': svgOf('fine'), 'ko/lessons/b': broken });
    let said = '';
    try {
      toPng(broken);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toMatch(/SVG/);
    await expect(drawPictures(folder, storeOf())).rejects.toMatchObject({
      message: said,
      page: 'ko/lessons/b/preview.png',
    });
  });
});
