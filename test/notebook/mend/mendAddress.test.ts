import { describe, expect, it } from 'vitest';
import { isDoubtful } from '../../../src/notebook/doubt';
import { mendAddress } from '../../../src/notebook/mend/mendAddress';
import { mendPlace } from '../../../src/notebook/mend/place';
import type { Variables } from '../../../src/notebook/notebook';
import { variables as some } from '../support';

const { n, population, epsilon, seed } = some;
const variables = { N: { ...n, max: 1e9 }, n, population, epsilon, seed } as Variables;
const page = {
  variables,
  ids: ['main', 'first', 'wobble', 'sampling', 'running-mean', 'sampling-error'],
  labs: [
    { anchor: 'sampling', names: ['N', 'n', 'population', 'seed'] },
    { anchor: 'running-mean', names: ['n', 'population', 'epsilon', 'seed'] },
  ],
};
const WHOLE = 'v=1&N=1000&n=5&population=die:6&epsilon=0.1&seed=7';

function mend(address: string) {
  const { search, hash } = new URL(address, 'https://site.example/');
  return mendAddress({ search, hash }, page);
}

describe('a damaged address', () => {
  it.each([
    ['separators', `?${WHOLE.replaceAll('&', '&amp;')}#wobble`],
    ['separators', `?${WHOLE.replaceAll('&', ';')}#wobble`],
    ['encoding', `?${encodeURIComponent(WHOLE)}#wobble`],
    ['encoding', `?${WHOLE.replace(':', '%253A')}#wobble`],
    ['encoding', `?${WHOLE}%23wobble`],
    ['capitals', `?${WHOLE.toLowerCase()}#wobble`],
    ['capitals', `?${WHOLE.toUpperCase()}#wobble`],
    ['signs', `?${WHOLE.replace('=5', '=５').replace('&', '＆')}#wobble`],
    ['ends', `?${WHOLE}#wobble)`],
    ['ends', `?${WHOLE}#wobble를`],
    ['place', `?${WHOLE}#Wobble`],
    ['place', `?${WHOLE}#wobb`],
  ])('says what was done to it, and to nothing else: %s', (damage, address) => {
    expect(mend(address)).toEqual({
      ...{ address: `?${WHOLE}#wobble`, damages: [damage], missing: [], doubtful: null, isTooLong: false },
    });
  });

  it('keeps what is said besides variables', () => {
    expect(mend(`?${WHOLE}&amp;present&amp;heard=thirty-is-enough)&amp;utm_source=x#wobble`).address).toBe(
      `?${WHOLE}&present&heard=thirty-is-enough#wobble`,
    );
  });

  it('says which variables are missing, and that the last value may be cut where nothing is behind it', () => {
    expect(mend('?v=1&N=1000&n=1')).toMatchObject({ missing: ['population', 'epsilon', 'seed'], doubtful: 'n' });
    expect(mend('?v=1&N=1000&n=1&popul')).toMatchObject({ missing: ['population', 'epsilon', 'seed'], doubtful: null });
    expect(mend('?v=1&N=1000&n=1#wobble')).toMatchObject({
      missing: ['population', 'epsilon', 'seed'],
      doubtful: null,
    });
    expect(mend(`?${WHOLE}…`)).toMatchObject({ missing: [], doubtful: 'seed', damages: ['ends'] });
    // By hand, without a version: what is not said is meant to be as it is.
    expect(mend('?n=1')).toMatchObject({ missing: [], doubtful: null });
  });

  it('misses nothing where a link is of one lab', () => {
    const own = '?v=1&N=1000&n=5&population=die:6&seed=7';
    expect(mend(`${own}#sampling`)).toMatchObject({ address: '', missing: [], doubtful: null });
    expect(mend(`${own}#wobble`)).toMatchObject({ missing: ['epsilon'] });
  });

  it('leads to the lab whose variables it has where its place is lost', () => {
    const own = '?v=1&N=1000&n=5&population=die:6&seed=7';
    expect(mend(own)).toMatchObject({ address: `${own}#sampling`, damages: ['place'], missing: [] });
    expect(mend(`${own}#%`)).toMatchObject({ address: `${own}#sampling`, damages: ['place'] });
    // Of both labs, or of all the page.
    expect(mend('?v=1&n=5&population=die:6').address).toBe('');
    expect(mend(`?${WHOLE}`).address).toBe('');
  });

  it('tells N from n where letters are lost, by order or by what the lab has', () => {
    expect(mend('?V=1&N=5&POPULATION=DIE:6&EPSILON=0.1&SEED=7#RUNNING-MEAN').address).toBe(
      '?v=1&n=5&population=die:6&epsilon=0.1&seed=7#running-mean',
    );
    expect(mend('?v=1&n=100000&n=51&population=die:6&epsilon=0.1&seed=7#wobble').address).toContain('N=100000&n=51');
  });
});

describe('the place that a fragment means', () => {
  it.each([
    ['sampling', 'sampling'],
    ['sampling)', 'sampling'],
    ['sampling에서', 'sampling'],
    ['"sampling-error".', 'sampling-error'],
    ['SAMPLING-ERROR', 'sampling-error'],
    ['sampling-er', 'sampling-error'],
    ['runn…', 'running-mean'],
    ['sampl', null],
    ['run', null],
    ['nowhere', null],
    ['%', null],
    ['', null],
  ])('%s is %s', (fragment, id) => {
    expect(mendPlace(fragment, page.ids)).toBe(id);
  });
});

describe('an address', () => {
  const doubt = (search: string, hash = ''): boolean =>
    isDoubtful(variables, { search, hash }, (id) => page.ids.includes(id));

  it.each([
    '',
    `?${WHOLE}`,
    `?${WHOLE}&present`,
    '?n=30',
    '?utm_source=x&fbclid=1&gclid=2',
    '?heard=n > 30?',
    '?heard=a%26b',
  ])('is in no doubt: %s', (search) => {
    expect([doubt(search), doubt(search, '#wobble')]).toEqual([false, false]);
  });

  it.each([
    '?v=1',
    '?N=5&V=1',
    '?n=5)',
    '?n=５',
    `?${WHOLE.slice(0, -1)}%25`,
    '?heard=x&amp;about=y',
    `?${'n=1&'.repeat(3_000)}`,
  ])('is in doubt: %s', (search) => {
    expect(doubt(search)).toBe(true);
  });

  it('is in doubt where its place is not there', () => {
    expect([doubt('', '#%'), doubt('', '#nowhere'), doubt('', '#wobble')]).toEqual([true, true, false]);
  });
});
