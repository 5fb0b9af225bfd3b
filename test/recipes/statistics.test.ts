import { expect, it } from 'vitest';
import { STATISTICS } from '../../src/core/statistics/index';
import { statisticInJavascript } from '../../src/recipes/statistics/javascript';
import { statisticInPython } from '../../src/recipes/statistics/python';
import { statisticInR } from '../../src/recipes/statistics/r';
import { inEachLanguage } from '../support/interpreters';
import { printed } from '../support/recipeRuns';
import { expectRelative } from '../support/tolerances';

const VALUES = [4, -1.5, 8, 2.25, 3, 19, 2.25, 0.5, 7, 6, 5.75, 1, 12.5, 9, -4];
const THRESHOLD = 3;

const recipes = (id: string) => ({
  javascript: () =>
    `${statisticInJavascript(id, THRESHOLD).join('\n')}
console.log('value', statistic(Float64Array.of(${VALUES})));`,
  python: () =>
    `import numpy as np\n${statisticInPython(id, THRESHOLD).join('\n')}
print("value", statistic(np.array([${VALUES}])))`,
  r: () => `options(digits = 15)\n${statisticInR(id, THRESHOLD)}\ncat("value", statistic(c(${VALUES})), "\\n")`,
});

inEachLanguage('a statistic', (language) => {
  it.each(STATISTICS)('is computed as it is on the page: $id', ({ id, compute }) => {
    const ours = compute(Float64Array.from(VALUES), 0, VALUES.length, THRESHOLD);
    expect(ours).not.toBeNaN();
    expectRelative(printed(recipes(id), language, {}).value as number, ours, 1e-12, id);
  });
});
