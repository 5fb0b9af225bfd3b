import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LINK_VERSION } from '../../../src/experiments/versions';
import { decodeLink } from '../../../src/notebook/link';
import { EMBED_HEIGHT, type EmbedOptions, embedCode, embedLink } from '../../../src/page/copy/embedCode';
import { variables } from '../../notebook/support';

const options: EmbedOptions = {
  path: 'https://large.example/stats/en/embed/running-mean/',
  variables,
  values: { n: 50, population: 'log-normal:0,1', epsilon: 0.1, way: 'random', pin: 0, seed: 7 },
  lesson: 'law-of-large-numbers',
};

describe('the address of an embedded lab', () => {
  it('has the version, every variable in its order, and the lesson', () => {
    expect(embedLink(options)).toBe(
      `https://large.example/stats/en/embed/running-mean/?v=${LINK_VERSION}&n=50&population=log-normal:0,1&epsilon=0.1&way=random&pin=0&seed=7&lesson=law-of-large-numbers`,
    );
  });

  it('keeps the version that the page runs at', () => {
    expect(embedLink({ ...options, version: 3 })).toContain('/?v=3&n=50&');
  });

  it('has what the lab holds fixed', () => {
    expect(embedLink({ ...options, fixed: { n: '5' } })).toContain(`?v=${LINK_VERSION}&n=5&`);
  });

  it('needs no lesson', () => {
    const { lesson: _, ...rest } = options;
    expect(embedLink(rest)).not.toContain('lesson');
  });

  it('reads back as the values that it was made from', () => {
    const value = fc.record({
      n: fc.integer({ min: 1, max: 1000 }),
      population: fc.constantFrom('die:6', 'log-normal:3.5,1', 'zero-inflated:0.05,3,1'),
      epsilon: fc.constantFrom(0.001, 0.25, 1e3),
      way: fc.constantFrom('random', 'volunteers'),
      pin: fc.constantFrom(0, 2, 30),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    });
    fc.assert(
      fc.property(value, (values) => {
        const { search } = new URL(embedLink({ ...options, values }));
        expect(decodeLink(variables, search)).toEqual({ values, version: LINK_VERSION, notices: [] });
      }),
    );
  });
});

describe('the code of an embedded lab', () => {
  const frame = (html: string): Element =>
    parseHTML(`<body>${html}</body>`).document.querySelector('iframe') as Element;

  it('is one frame with a name, as wide as its place, that loads when it comes near', () => {
    const html = embedCode({ ...options, title: 'A lab' });
    expect(html).toBe(
      `<iframe src="${embedLink(options).replaceAll('&', '&amp;')}" title="A lab" width="100%" height="${EMBED_HEIGHT}" loading="lazy" allow="clipboard-write; fullscreen" style="border: 0"></iframe>`,
    );
  });

  it.each(['"Thirty" & <more>', "it's", '큰 수의 법칙 "n"', '</iframe><script>', '&amp;'])('escapes %s', (title) => {
    const html = embedCode({ ...options, title });
    const element = frame(html);
    expect(element.getAttribute('title')).toBe(title);
    expect(element.getAttribute('src')).toBe(embedLink(options));
    expect(html.match(/[<>]/g)).toHaveLength(4);
  });
});
