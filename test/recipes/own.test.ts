import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPopulation } from '../../src/core/populations/index';
import { createUniform } from '../../src/core/random';
import { drawInJavascript } from '../../src/recipes/populations/javascript';
import { OWN_FILE } from '../../src/recipes/populations/own';
import { drawInPython } from '../../src/recipes/populations/python';
import { drawInR } from '../../src/recipes/populations/r';
import { inEachLanguage } from '../support/interpreters';
import { bringNumbers, OWN_SETS } from '../support/ownNumbers';
import { type Language, printed } from '../support/recipeRuns';
import { expectWithin } from '../support/tolerances';

const DRAWS = 20_000;
const MANY = new Float64Array(900);
createPopulation('log-normal:3,0.5').fill(MANY, createUniform(6));
const SETS: Readonly<Record<string, ArrayLike<number>>> = { ...OWN_SETS, once: [2.5, -1, 1e-7, 40], many: MANY };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => bringNumbers(null));

/** A script that prints mean and mean square of its draws; it finds the file where that was put. */
function script(language: Language): string {
  const text = {
    javascript() {
      const { setup, many } = drawInJavascript('data', 11);
      return [
        ...setup,
        `const drawn = ${many(String(DRAWS))};`,
        "console.log('mean', drawn.reduce((sum, x) => sum + x, 0) / drawn.length);",
        "console.log('square', drawn.reduce((sum, x) => sum + x * x, 0) / drawn.length);",
      ];
    },
    python() {
      const { setup, many } = drawInPython('data');
      return [
        ...['import numpy as np', 'rng = np.random.default_rng(11)', ...setup, `drawn = ${many(String(DRAWS))}`],
        ...['print("mean", np.mean(drawn))', 'print("square", np.mean(drawn**2.0))'],
      ];
    },
    r() {
      const { setup, many } = drawInR('data');
      return [
        ...['options(digits = 15)', 'set.seed(11)', ...setup, `drawn <- ${many(String(DRAWS))}`],
        ...['cat("mean", mean(drawn), "\\n")', 'cat("square", mean(drawn^2), "\\n")'],
      ];
    },
  }[language]();
  return text.join('\n').replace(`'${OWN_FILE}'`, `'${join(folder, OWN_FILE)}'`);
}

inEachLanguage('own numbers', (language) => {
  // 10 figures a language at 5 errors each: a wrong alarm in some 170,000 seeds, and the seeds are fixed.
  it.each(Object.entries(SETS))('are drawn with replacement: %s', (_, numbers) => {
    bringNumbers(numbers);
    const all = Array.from(numbers);
    writeFileSync(join(folder, OWN_FILE), `${all.join('\n')}\n`);
    const recipes = { javascript: () => script('javascript'), python: () => script('python'), r: () => script('r') };
    const shown = printed(recipes, language, {});
    const mean = (power: number): number => all.reduce((sum, x) => sum + x ** power, 0) / all.length;
    for (const [name, power] of [
      ['mean', 1],
      ['square', 2],
    ] as const) {
      const error = Math.sqrt((mean(2 * power) - mean(power) ** 2) / DRAWS);
      expectWithin(shown[name] as number, mean(power), error, 5, name);
    }
  });
});

describe('a script', () => {
  it('holds no more than 200 different numbers, in lines that can be read', () => {
    bringNumbers(Array.from({ length: 200 }, (_, i) => i * 12_345.5));
    const lines = drawInPython('data').setup.join('\n').split('\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line.length).toBeLessThan(110);
    bringNumbers(Array.from({ length: 201 }, (_, i) => i));
    for (const { setup } of [drawInPython('data'), drawInR('data'), drawInJavascript('data', 1)]) {
      expect(setup.join('\n')).toContain(`'${OWN_FILE}'`);
      expect(setup.join('\n')).not.toContain('199');
    }
  });
});
