import { describe, expect, it } from 'vitest';
import { withEarlyApart } from '../../../src/site/build/earlyApart.mjs';

const PICTURES = '<section data-control="n"><svg></svg>$& costs $1</section>';
const page = (pictures: string, told = ''): string =>
  `<head>${told}<script src="/stats/theme.js"></script></head><p>before</p><figure><astro-island uid="a" component-url="/stats/_astro/F.js"><b></b></astro-island>${pictures}</figure><astro-island uid="b"></astro-island>`;

describe('pictures that a figure shows while it sleeps', () => {
  it('become a file, named by its content, that the first island of the page names, and its head for phones', () => {
    const added: string[][] = [];
    const html = withEarlyApart(page(`<template data-early>${PICTURES}</template>`), {
      add: (...file: string[]) => {
        added.push(file);
        return 'early.a1.txt';
      },
    });
    expect(added).toEqual([['early', 'txt', PICTURES]]);
    const told = '<meta name="early-pictures" content="/stats/_astro/early.a1.txt">';
    expect(html).toBe(page('', told).replace('<astro-island', '<astro-island data-early-pictures="early.a1.txt"'));
  });

  it('leave a page that has none as it is', () => {
    const add = (): never => {
      throw new Error('there is nothing to add');
    };
    expect(withEarlyApart(page(''), { add })).toBe(page(''));
  });
});
