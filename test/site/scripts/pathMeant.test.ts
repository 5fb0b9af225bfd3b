import { describe, expect, it } from 'vitest';
import { pathMeant } from '../../../src/site/scripts/pathMeant';

const pages = ['', 'glossary/', 'lessons/coin-flips/', 'embed/sampling/'];
const meant = (path: string, base = '/'): string | null =>
  pathMeant(path, 'ko', { pages, locales: ['en', 'ko'], base });

describe('the page that is meant by a path that leads nowhere', () => {
  it.each([
    ['/lessons/coin-flips/', '/ko/lessons/coin-flips/'],
    ['/lessons/coin-flips', '/ko/lessons/coin-flips/'],
    ['/EN/lessons/coin-flips/', '/en/lessons/coin-flips/'],
    ['/Ko/Lessons/Coin-Flips', '/ko/lessons/coin-flips/'],
    ['/en/lessons/coin-flips/)', '/en/lessons/coin-flips/'],
    ['/en/lessons/coin-flips/%EB%A5%BC', '/en/lessons/coin-flips/'],
    ['/en//lessons/coin-flips/index.html', '/en/lessons/coin-flips/'],
    ['/embed/sampling', '/ko/embed/sampling/'],
    ['/EN', '/en/'],
    ['/en/lessons/no-such/', null],
    ['/', null],
    ['/%E0%A4%A', null],
    ['/fr/lessons/coin-flips/', null],
    ['/en/lessons/coin-flips/', null],
  ])('%s is %s', (path, page) => {
    expect(meant(path)).toBe(page);
  });

  it('stands below the base of the site', () => {
    expect(meant('/stats/lessons/coin-flips', '/stats/')).toBe('/stats/ko/lessons/coin-flips/');
    expect(meant('/stats/EN/glossary/', '/stats/')).toBe('/stats/en/glossary/');
  });
});
