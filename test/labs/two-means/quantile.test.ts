import { expect, it } from 'vitest';
import { studentTQuantile } from '../../../src/core/special/studentT';
import { recipe } from '../../../src/labs/two-means/recipe';
import { expectRelative } from '../../support/tolerances';
import { wordsOf } from '../../support/words';
import { settings } from '../settings';

// The lab itself has sizes at which a rough quantile is wrong by more than what it is there to show.
it.each(['0.8', '0.95', '0.99'])('the code in JavaScript has the quantiles of t at %s', (level) => {
  const code = recipe.javascript(settings('two-means', { level }), wordsOf('en', 'two-means'));
  const from = code.indexOf('const end =');
  const part = code.slice(from, code.indexOf('\n//', from));
  const critical = new Function('level', `${part}; return critical;`)(Number(level)) as (df: number) => number;
  for (const df of [1, 1.25, 2.5, 8, 40, 64, 200, 2_000, 20_000]) {
    expectRelative(critical(df), studentTQuantile(1 - (1 - Number(level)) / 2, df), 2e-5, `${df}`);
  }
  expect(part).not.toBe('');
});
