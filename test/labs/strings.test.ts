import { describe, expect, it } from 'vitest';
import en from '../../content/strings/en.json';
import ko from '../../content/strings/ko.json';

type Texts = Readonly<Record<string, string>>;
const entries = (groups: readonly Texts[]) => groups.flatMap((group) => Object.entries(group));

// There are no plurals in `t`: a text has to read well for one and for many.
describe('the words of charts', () => {
  // Said of two samples and more only.
  const many = ['distribution', 'distributionForLargeN', 'distributionWithout'];

  it.each(entries([en.axis, en.chart]))('English %s counts nothing before a plural', (_, text) => {
    expect(text).not.toMatch(
      /\{(n|count|paths|repetitions|unfinished)\} (samples|paths|draws|values|statistics|times)\b/,
    );
  });

  it.each(entries([en.sentence]).filter(([key]) => !many.includes(key)))(
    'English sentence %s counts nothing before a plural',
    (_, text) => {
      expect(text).not.toMatch(/\{(n|paths|repetitions|unfinished)\} (samples|paths|draws|values|statistics|times)\b/);
    },
  );

  it.each(entries([ko.axis, ko.chart, ko.sentence]))(
    'Korean %s puts no particle that depends on the last sound behind a figure',
    (_, text) => {
      expect(text).not.toMatch(/\}(은|는|이|가|을|를|과|와|으로|로|예요|이에요)(?![가-힣])/);
    },
  );
});
