import { describe, expect, it } from 'vitest';
import { experimentOf } from '../../src/labs/registry/index';
import { labsOf, labVariables, lessonsWithLab } from '../../src/site/build/labLessons';

const lesson = (slug: string, body?: string) => ({ slug, entry: body === undefined ? {} : { body } });

describe('the lessons that have a lab', () => {
  const lessons = [
    lesson('none'),
    lesson('a', 'Text <Lab id="coverage" /> text'),
    lesson('b', '<Setting lab="coverage" set="n=5" /> <Lab id="interval-coverage" />'),
    lesson('c', '<Lab\n  anchor="again"\n  id="coverage"\n/>'),
  ];

  it('are found in their order, by the lab itself and not by its mention', () => {
    expect(lessonsWithLab(lessons, 'coverage').map(({ slug }) => slug)).toEqual(['a', 'c']);
    expect(lessonsWithLab(lessons, 'interval-coverage').map(({ slug }) => slug)).toEqual(['b']);
    expect(lessonsWithLab(lessons, 'galton-board')).toEqual([]);
  });
});

describe('the labs of a lesson', () => {
  it('are those of its first figure, its settings, its questions and its places, each once', () => {
    const body = '<Setting lab="sampling" set="n=5" /> <Lab\n  id="coverage"\n/> <Predict id="q" lab="dependence" />';
    expect(labsOf({ data: { figure: { lab: 'coverage' } }, body })).toEqual(['coverage', 'sampling', 'dependence']);
    expect(labsOf({ data: {} })).toEqual([]);
  });
});

describe('the variables of a lab alone', () => {
  const { params } = experimentOf('galton-board');

  it('are its params in their order, at the defaults of the lesson', () => {
    const variables = labVariables(params, { seed: 7, population: 'die:6', rows: 5 });
    expect(Object.keys(variables)).toEqual(Object.keys(params));
    expect(variables).toMatchObject({ rows: 5, seed: 7 });
  });

  it('are at the lab’s own defaults where the lesson names none', () => {
    expect(labVariables(params, {}).probability).toBe(params.probability?.default);
  });
});
