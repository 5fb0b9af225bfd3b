import { describe, expect, it } from 'vitest';
import { withEarlyApart } from '../../../src/site/build/earlyApart.mjs';

const PICTURES = '<section data-control="n"><svg></svg>$& costs $1</section>';
const page = (pictures: string): string =>
  `<p>before</p><figure><astro-island uid="a"><b></b></astro-island>${pictures}</figure><astro-island uid="b"></astro-island>`;

describe('pictures that a figure shows while it sleeps', () => {
  it('become a file, named by its content, that the first island of the page names', () => {
    const written = new Map<string, string>();
    const html = withEarlyApart(page(`<template data-early>${PICTURES}</template>`), {
      write: (file: string, content: string) => written.set(file, content),
    });
    const [[file, content] = []] = written;
    expect(written.size).toBe(1);
    expect(file).toMatch(/^_astro\/early\.[\w-]{8}\.txt$/);
    expect(content).toBe(PICTURES);
    const name = file?.replace('_astro/', '');
    expect(html).toBe(page('').replace('<astro-island', `<astro-island data-early-pictures="${name}"`));
  });

  it('leave a page that has none as it is', () => {
    const written: string[] = [];
    expect(withEarlyApart(page(''), { write: (file: string) => written.push(file) })).toBe(page(''));
    expect(written).toEqual([]);
  });
});
