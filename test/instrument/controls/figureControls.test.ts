import { describe, expect, it } from 'vitest';
import { figureControls } from '../../../src/instrument/controls/figureControls';
import { experimentOf } from '../../../src/labs/registry/index';
import { defaultsOf } from '../../../src/notebook/params';
import { figureId } from '../../../src/site/build/figureId';

const controls = (lab: string, own: Readonly<Record<string, string | number>>) => {
  const { params } = experimentOf(lab);
  return figureControls(lab, params, own, { ...defaultsOf(params), ...own });
};

describe('the controls of a figure', () => {
  it.each([
    ['what its setting names', 'sampling', { N: 2000, n: 100 }, ['n', 'N']],
    ['n, where it names no number', 'sampling-distribution', { population: 'die:6' }, ['n']],
    ['the draw buttons, where drawing is the point', 'sampling-distribution', { repetitions: 1 }, ['n', 'repetitions']],
    ['no draw buttons for thousands', 'sampling-distribution', { n: 1, repetitions: 10_000 }, ['n']],
    ['two at most', 'galton-board', { rows: 12, probability: 0.5, repetitions: 1 }, ['rows', 'repetitions']],
    ['only what does something', 'dependence', { trouble: 'drift', drift: 0.2, rho: 0.5 }, ['drift']],
  ] as const)('are %s', (_what, lab, own, expected) => {
    expect(controls(lab, own)).toEqual(expected);
  });
});

describe('the id of a figure', () => {
  it('says what it shows, in letters that need no escape', () => {
    expect(figureId('sampling', 'n=10&way=first')).toBe('sampling-n-10-way-first');
    expect(figureId('running-mean', 'population=cauchy:0,-1&epsilon=0.5')).toMatch(/^[\w.-]+$/);
  });
});
