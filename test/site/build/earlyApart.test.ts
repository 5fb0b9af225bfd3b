import { describe, expect, it } from 'vitest';
import { withEarlyApart } from '../../../src/site/build/earlyApart.mjs';

const PICTURES = '<section data-control="n"><svg></svg>$& costs $1</section>';
const page = (pictures: string, told = ''): string =>
  `<head>${told}<script src="/stats/theme.js"></script></head><p>before</p><figure><astro-island uid="a" component-url="/stats/_astro/F.js"><b></b></astro-island>${pictures}</figure><astro-island uid="b"></astro-island>`;

describe('pictures that a figure shows while it sleeps', () => {
  it('become a file, named by its content, that the first island of the page names, and its head for phones', () => {
    const written = new Map<string, string>();
    const html = withEarlyApart(page(`<template data-early>${PICTURES}</template>`), {
      write: (file: string, content: string) => written.set(file, content),
    });
    const [[file, content] = []] = written;
    expect(written.size).toBe(1);
    expect(file).toMatch(/^_astro\/early\.[\w-]{8}\.txt$/);
    expect(content).toBe(PICTURES);
    const name = file?.replace('_astro/', '');
    const told = `<meta name="early-pictures" content="/stats/_astro/${name}">`;
    expect(html).toBe(page('', told).replace('<astro-island', `<astro-island data-early-pictures="${name}"`));
  });

  it('leave a page that has none as it is', () => {
    const written: string[] = [];
    expect(withEarlyApart(page(''), { write: (file: string) => written.push(file) })).toBe(page(''));
    expect(written).toEqual([]);
  });
});
