import { describe, expect, it } from 'vitest';
import en from '../../../content/strings/en.json';
import ko from '../../../content/strings/ko.json';
import { DAMAGES } from '../../../src/notebook/mend/damage';
import { sentencesOf } from '../../../src/page/address/sentences';
import { wordsOf } from '../../support/words';

const NOTHING = { address: '', damages: [], missing: [], doubtful: null, isTooLong: false };

describe.each([
  ['en', en.mended],
  ['ko', ko.mended],
] as const)('what is said of a damaged link in %s', (locale, strings) => {
  const say = (what: object) => sentencesOf({ ...NOTHING, ...what }, wordsOf(locale), strings);

  it('is nothing where nothing was mended and nothing is missing', () => {
    expect(say({})).toEqual([]);
  });

  it('is one sentence of everything that was mended', () => {
    const said = say({ damages: DAMAGES });
    expect(said).toHaveLength(1);
    for (const damage of DAMAGES) expect(said[0]).toContain(strings[damage]);
    expect(said[0]).not.toMatch(/[{}]/);
  });

  it('is another of what is missing, with the value that may be wrong', () => {
    const words = wordsOf(locale);
    const [said = '', ...more] = say({ missing: ['n', 'seed'], doubtful: 'population' });
    expect(more).toEqual([]);
    for (const name of ['n', 'seed', 'population']) expect(said).toContain(words.t(`control.${name}.label`));
    expect(say({ missing: ['n'] })[0]).toContain(words.t('control.n.label'));
    expect(say({ doubtful: 'n', isTooLong: true })).toHaveLength(2);
  });
});
