import { describe, expect, it } from 'vitest';
import { fullPopulationName, midSentence, populationName, shortPopulationName } from '../../src/charts/names';
import { PRESETS } from '../../src/core/populations/presets';
import { chartOf } from '../../src/labs/registry/allCharts';
import { blankDocument, framesAt, LOCALES, wordsOf } from '../support/words';

describe.each(LOCALES)('the name of a population in %s', (locale) => {
  const words = wordsOf(locale);

  it.each(PRESETS)('is that of the preset $id, in full and in short', ({ id, population }) => {
    const [full, short] = [populationName(population, words), shortPopulationName(population, words)];
    expect([full, short]).toEqual([words.t(`preset.${id}.full`), words.t(`preset.${id}.name`)]);
    expect(full).not.toContain('preset.');
  });

  it.each(['log-normal:3.5,1.2', 'die:20', 'bernoulli:0.031', 'zero-inflated:0.05,3,2'])(
    'is that of its family, with its parameters, where it is no preset: %s',
    (population) => {
      const [id, parameters = ''] = population.split(':');
      const family = words.t(`population.${id}.name`);
      const space = locale === 'ko' ? '' : ' ';
      expect(populationName(population, words)).toBe(`${family}${space}(${parameters.replaceAll(',', ', ')})`);
      expect(shortPopulationName(population, words)).toBe(family);
    },
  );

  it('names the parameters of a preset too where they are not on the screen, unless the name says them', () => {
    for (const { population } of PRESETS) {
      const full = fullPopulationName(population, words);
      expect(full).toMatch(/\d/);
      expect(full.endsWith(')')).toBe(true);
      expect(full.match(/\(/g)).toHaveLength(1);
    }
    expect(fullPopulationName('gamma:2,1', words)).toBe(populationName('gamma:2,1', words));
  });

  it('is the same in titles, sentences and tables, for a preset and for a shape', () => {
    for (const population of ['log-normal:3.5,1', 'log-normal:3.5,1.2']) {
      const name = populationName(population, words);
      const [frame] = framesAt('sampling-distribution', { population, repetitions: 10 });
      if (frame?.kind !== 'population') throw new Error('the population comes first');
      const chart = chartOf(frame);
      const drawn = chart.draw(frame, { document: blankDocument(), width: 360, words });
      const said = [drawn.element.textContent, chart.sentence(frame, words), chart.table(frame, words).caption];
      for (const text of said) expect(text).toContain(name);
      const [gap] = framesAt('normality-gap', { population });
      if (gap?.kind !== 'gap') throw new Error('the gap comes first');
      const own = wordsOf(locale, 'normality-gap');
      expect(chartOf(gap).sentence(gap, own)).toContain(name);
      expect(chartOf(gap).table(gap, own).caption).toContain(name);
    }
  });
});

it('keeps the capital of people and letters in the middle of an English sentence, and no other', () => {
  const [en, ko] = [wordsOf('en'), wordsOf('ko')];
  const said = ['Log-normal', 'Two humps', 'Bernoulli', 'Wald', 'Clopper–Pearson', 't', '90th percentile', 'X'];
  expect(said.map((name) => midSentence(name, en))).toEqual([
    'log-normal',
    'two humps',
    'Bernoulli',
    'Wald',
    'Clopper–Pearson',
    't',
    '90th percentile',
    'X',
  ]);
  expect(midSentence('Log-normal', ko)).toBe('Log-normal');
});
