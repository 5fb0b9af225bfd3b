import { beforeAll, describe, expect, it } from 'vitest';
import { heardEntry, lessonEntries, termEntry } from '../../../src/site/search/entries';
import { createSearch, type Search } from '../../../src/site/search/ranking';

const lesson = {
  title: 'Parameter and sample',
  sentence: 'How many 모수?',
  summary: 'It is fixed.',
  goals: ['Know n.'],
  body: '<Section id="wobble" title="How it wobbles">\nThe standard error says how far.\n</Section>\n<Section id="who" title="Who is asked">\nVolunteers answer. The error stays.\n</Section>',
};
const korean = { ...lesson, title: '모수와 표본', body: '<Section id="who" title="누구에게 물었나">\n글\n</Section>' };
const term = (name: string, is: string, variants: string[] = []) => ({ term: name, is, variants });
const entries = [
  ...lessonEntries(lesson, [korean], (anchor) => `/lesson/${anchor && `#${anchor}`}`),
  termEntry(
    term('standard error', 'How far a statistic is from its centre.', ['SE']),
    new Map([['ko', term('표준오차', '퍼진 정도')]]),
    '/glossary/#standard-error',
  ),
  heardEntry(
    { said: 'Tails is due.', answer: 'No coin remembers.', words: ['gambler'] },
    [{ said: '뒷면 차례죠.', answer: '아니에요.', words: ['도박'] }],
    'No debt is repaid',
    '/lesson/?v=1&n=5#lab',
  ),
];

describe('the entries', () => {
  it('are the lesson, its sections and the terms, each with its address', () => {
    expect(entries.map(({ kind, title, href }) => `${kind} ${title} ${href}`)).toEqual([
      'lesson Parameter and sample /lesson/',
      'lesson How it wobbles /lesson/#wobble',
      'lesson Who is asked /lesson/#who',
      'term standard error /glossary/#standard-error',
      'heard Tails is due. /lesson/?v=1&n=5#lab',
    ]);
  });

  it('know their names in the other language', () => {
    expect(entries.map(({ names }) => names)).toEqual([
      '모수와 표본',
      '',
      '누구에게 물었나',
      'SE · 표준오차',
      'gambler · 뒷면 차례죠. · 도박',
    ]);
    expect(entries[3]).toMatchObject({ within: '표준오차', language: 'ko' });
  });
});

describe('search', () => {
  let search: Search;
  beforeAll(async () => {
    search = await createSearch(entries);
  });
  const found = (query: string): string[] => search(query).map(({ entry }) => entry.href);

  it('puts a name before a mention', () => {
    expect(found('standard error').slice(0, 2)).toEqual(['/glossary/#standard-error', '/lesson/#wobble']);
  });

  it.each([
    ['표준 오차가', '/glossary/#standard-error'],
    ['se', '/glossary/#standard-error'],
    ['누구에게', '/lesson/#who'],
    ['gamblers', '/lesson/?v=1&n=5#lab'],
    ['뒷면 차례', '/lesson/?v=1&n=5#lab'],
    ['volunt', '/lesson/#who'],
    ['voluntears', '/lesson/#who'],
    ['standrad eror', '/glossary/#standard-error'],
  ])('finds %s first at %s', (query, href) => {
    expect(found(query)[0]).toBe(href);
  });

  it.each(['', '  ', '?!', 'xylophone', '고양이', 'zebra crossing nowhere error'])(
    'finds nothing for “%s”',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it('shows no more of a kind than a reader looks through', async () => {
    const many = Array.from({ length: 40 }, (_, id) => termEntry(term(`error ${id}`, 'x'), new Map(), `#${id}`));
    const hits = (await createSearch([...many, ...entries]))('error');
    expect(hits.filter(({ entry }) => entry.kind === 'term')).toHaveLength(6);
    expect(hits.some(({ entry }) => entry.kind === 'lesson')).toBe(true);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });
});

it('gives the term to who asks what it means, then what tells it', async () => {
  const terms = ['모수', '모수 추정'].map((name, k) => termEntry(term(name, '값'), new Map(), `/glossary/#${k}`));
  const said = { said: '모수는 커야 믿죠.', answer: '모수는 값이에요.', words: ['파라미터'] };
  const search = await createSearch([heardEntry(said, [], '모수', '/heard'), ...terms]);
  for (const query of ['모수 뜻', '모수란', '모수가 뭐예요']) expect(search(query)[0]?.entry.href).toBe('/glossary/#0');
});
