import { describe, expect, it } from 'vitest';
import en from '../../content/strings/en.json';
import ko from '../../content/strings/ko.json';

type Group = 'axis' | 'chart' | 'sentence';
interface Strings extends Readonly<Record<Group, object>> {
  readonly lab: Readonly<Record<string, object | string>>;
}

/** The texts of groups with their keys, those that are one lab's own included. */
const entries = (strings: Strings, ...groups: readonly Group[]): readonly (readonly [key: string, text: string])[] =>
  [strings, ...Object.values(strings.lab)].flatMap((place) =>
    groups.flatMap((group) => Object.entries((place as Partial<Strings>)[group] ?? {})),
  );

// There are no plurals in `t`: a text has to read well for one and for many.
describe('the words of charts', () => {
  // Said of two samples and more only.
  const many = ['distribution', 'distributionForLargeN', 'distributionWithout'];

  it.each(entries(en, 'axis', 'chart'))('English %s counts nothing before a plural', (_, text) => {
    expect(text).not.toMatch(
      /\{(n|count|paths|repetitions|unfinished)\} (samples|paths|draws|values|statistics|times)\b/,
    );
  });

  it.each(entries(en, 'sentence').filter(([key]) => !many.includes(key)))(
    'English sentence %s counts nothing before a plural',
    (_, text) => {
      expect(text).not.toMatch(/\{(n|paths|repetitions|unfinished)\} (samples|paths|draws|values|statistics|times)\b/);
    },
  );

  it.each(entries(ko, 'axis', 'chart', 'sentence'))(
    'Korean %s puts no particle that depends on the last sound behind a figure',
    (_, text) => {
      expect(text).not.toMatch(/\}(은|는|이|가|을|를|과|와|으로|로|예요|이에요)(?![가-힣])/);
    },
  );
});
