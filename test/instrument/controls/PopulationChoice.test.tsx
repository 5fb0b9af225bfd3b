import { parseHTML } from 'linkedom';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/core/populations/presets';
import { VARIABLES } from '../../../src/experiments/variables';
import { PopulationChoice } from '../../../src/instrument/controls/PopulationChoice';
import { PopulationParameters } from '../../../src/instrument/controls/PopulationParameters';
import { LOCALES, wordsOf } from '../../support/words';

const param = VARIABLES.population;
const nothing = (): void => {};

function rendered(value: string, locale = 'en') {
  const words = wordsOf(locale);
  const props = { param, value, words, id: 'it', name: 'population', set: nothing, say: nothing };
  const control = (
    <>
      <PopulationChoice {...props} />
      <PopulationParameters {...props} />
    </>
  );
  const { document } = parseHTML(`<!doctype html><html><body>${renderToString(control)}</body></html>`);
  const options = [...document.querySelectorAll('select[name="population"] option')];
  return {
    groups: [...document.querySelectorAll('optgroup')].map((group) => ({
      label: group.getAttribute('label'),
      values: [...group.querySelectorAll('option')].map((option) => option.getAttribute('value')),
      texts: [...group.querySelectorAll('option:not([hidden])')].map((option) => option.textContent),
    })),
    selected: options.filter((option) => option.hasAttribute('selected')).map((option) => option.getAttribute('value')),
    hidden: options.filter((option) => option.hasAttribute('hidden')).map((option) => option.getAttribute('value')),
    hint: document.querySelector('.control-hint')?.textContent,
    fields: [...document.querySelectorAll('.control-parameters input')].map((field) => field.getAttribute('value')),
  };
}

describe('the menu of the population', () => {
  it.each(LOCALES)('has what people meet at work first, then the shapes, in words of %s', (locale) => {
    const words = wordsOf(locale);
    const { groups } = rendered('exponential:1', locale);
    expect(groups.map(({ label }) => label)).toEqual([
      words.t('control.population.atWork'),
      words.t('control.population.shapes'),
    ]);
    expect(groups[0]?.texts).toEqual(PRESETS.map(({ id }) => words.t(`preset.${id}.name`)));
    for (const text of groups.flatMap(({ label, texts }) => [label, ...texts]))
      expect(text).not.toMatch(/^\w+\.[\w.-]+$/);
  });

  it('has the text of a preset and the id of a family as values', () => {
    const [atWork, shapes] = rendered('exponential:1').groups;
    expect(atWork?.values).toEqual(PRESETS.map(({ population }) => population));
    expect(shapes?.values).toEqual(param.families.map(({ id }) => id));
  });

  it.each(LOCALES)('shows no two entries of one name in %s', (locale) => {
    const texts = rendered('exponential:1', locale).groups.flatMap((group) => group.texts);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('what is chosen', () => {
  it.each(PRESETS)('is $id at $population, with its description and its parameters', ({ id, population }) => {
    const { selected, hint, fields } = rendered(population);
    expect(selected).toEqual([population]);
    expect(hint).toBe(wordsOf('en').t(`preset.${id}.description`));
    expect(fields).toEqual(population.split(':')[1]?.split(','));
  });

  it('is the family once a parameter differs', () => {
    const { selected, hint, fields } = rendered('log-normal:3.5,1.2');
    expect(selected).toEqual(['log-normal']);
    expect(hint).toBe(wordsOf('en').t('population.log-normal.description'));
    expect(fields).toEqual(['3.5', '1.2']);
  });

  it('is never hidden: a die of six is the preset, one of twenty a shape', () => {
    expect(rendered('die:6')).toMatchObject({ selected: ['die:6'], hidden: ['die', 'zero-inflated'] });
    expect(rendered('die:20')).toMatchObject({ selected: ['die'], hidden: ['zero-inflated'] });
  });
});
