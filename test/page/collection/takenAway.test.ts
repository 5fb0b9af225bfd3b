import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../content/strings/en.json' with { type: 'json' };
import { makeWords } from '../../../src/charts/makeWords';
import { panelHeight } from '../../../src/charts/panelHeight';
import { createStandalone } from '../../../src/notebook/standalone';
import { addTo, entryOf } from '../../../src/page/collection/add';
import { EMPTY } from '../../../src/page/collection/entry';
import { type Facts, linkOf, nameOf, settingOf } from '../../../src/page/collection/facts';
import { fitWidth } from '../../../src/page/collection/fit';
import { markdownOf } from '../../../src/page/collection/markdown';
import { pathIn } from '../../../src/page/collection/place';
import { entry } from './support';

const words = makeWords('en', english);
const facts: Facts = {
  prefix: '/stats/en/',
  pages: {
    'lessons/parameter-and-sample/': {
      title: 'Parameter and sample',
      defaults: { N: '1000', n: '100', population: 'log-normal:3,0.5' },
    },
  },
};

describe('what is told of an entry', () => {
  it('is where it differs from its page, and from the one beside it', () => {
    expect(settingOf(entry(), facts, words)).toBe('Population size N: 10,000');
    const other = entry({ query: entry().query.replace('n=100&', 'n=5&') });
    expect(settingOf(entry(), facts, words, other)).toBe('Population size N: 10,000 · Sample size n: 100');
    expect(settingOf(entry({ query: 'v=1&N=1000' }), facts, words)).toBe('');
  });

  it('is its lab, and a link to where it comes from, at its setting', () => {
    expect(nameOf(entry(), words)).toBe('One population, one sample');
    expect(linkOf(entry(), facts)).toBe(`/stats/en/lessons/parameter-and-sample/?${entry().query}#first`);
    expect(linkOf(entry({ page: 'lessons/nowhere/' }), facts)).toBeNull();
    expect(linkOf(entry({ page: '__proto__/' }), facts)).toBeNull();
  });
});

describe('adding', () => {
  const spec = {
    n: { type: 'integer', min: 1, max: 1000, default: 5, scale: 'log' },
    seed: { type: 'seed', default: 42 },
  } as const;
  const notebook = createStandalone({ variables: spec, values: { n: 30, seed: 7 }, version: 1, link: () => '' });
  const report = {
    lab: 'sampling',
    spec,
    fixed: { seed: '9' },
    shows: { controls: ['n'], panels: ['distribution'] },
    complete: null,
  };

  it('keeps every variable as it is shown, those that are held fixed too', () => {
    expect(entryOf(report, notebook, 'lessons/x/', 'first')).toMatchObject({
      ...{ lab: 'sampling', query: 'v=1&n=30&seed=9', page: 'lessons/x/', anchor: 'first' },
      ...{ panels: ['distribution'], controls: ['n'] },
    });
  });

  it('puts an entry last, once, and says where; says so where nothing is kept', () => {
    let kept = EMPTY;
    const shelf = {
      works: () => true,
      read: () => kept,
      write(next: typeof EMPTY) {
        kept = next;
        return true;
      },
    };
    expect(addTo(shelf, entry({ id: 'a' }))).toMatchObject({ how: 'added', at: 1 });
    expect(addTo(shelf, entry({ id: 'a', query: 'v=1&n=2' }))).toMatchObject({ how: 'added', at: 2 });
    expect(new Set(kept.entries.map(({ id }) => id)).size).toBe(2);
    expect(addTo(shelf, entry({ id: 'b' }))).toMatchObject({ how: 'already', at: 1 });
    expect(addTo({ ...shelf, read: () => EMPTY, write: () => false }, entry())).toMatchObject({ how: 'unkept', at: 1 });
  });

  it('knows its page below any base', () => {
    const place = { prefix: '/stats/ko/', notebook: '/stats/ko/notebook/' };
    expect(pathIn(place, '/stats/ko/lessons/x/?v=1&n=5')).toBe('lessons/x/');
    expect(pathIn(place, '/elsewhere/')).toBe('');
  });
});

describe('as Markdown', () => {
  it('it has titled links, the reader’s words as they are, what was found, and the link to all', () => {
    const text = markdownOf(
      'For *Thursday*',
      [
        {
          name: 'Sampling [1]',
          link: 'https://x.example/en/?n=1',
          setting: 'n: 1',
          words: '# no heading\n\n1. no list\nthird_line',
          finding: 'n = 1, so.',
        },
        { name: 'Gone', link: null, setting: '', words: '', finding: null },
      ],
      { text: 'Notebook', link: 'https://x.example/en/notebook/#b=AA' },
    );
    expect(text).toBe(
      [
        '# For \\*Thursday\\*',
        '## 1. [Sampling \\[1\\]](https://x.example/en/?n=1)',
        'n: 1',
        '\\# no heading',
        '1\\. no list',
        'third\\_line',
        '> n = 1, so.',
        '## 2. Gone',
        '[Notebook](https://x.example/en/notebook/#b=AA)\n',
      ].join('\n\n'),
    );
  });
});

describe('the width of a picture on a slide', () => {
  it('is the largest that fits', () => {
    const height = fc.integer({ min: 100, max: 900 });
    fc.assert(
      fc.property(
        fc.tuple(height, height, height),
        fc.integer({ min: 300, max: 2500 }),
        fc.integer({ min: 100, max: 1400 }),
        (heights, width, high) => {
          const found = fitWidth(heights, width, high);
          expect(found).toBeLessThanOrEqual(width);
          if (found > 280) expect(panelHeight(heights, { width: found })).toBeLessThanOrEqual(high + 1);
          for (let wider = found + 3; wider <= width; wider += 7)
            expect(panelHeight(heights, { width: wider })).toBeGreaterThan(high - 1);
        },
      ),
    );
  });
});
