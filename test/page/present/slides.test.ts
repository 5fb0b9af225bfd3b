import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createNotebook } from '../../../src/notebook/store';
import { type Slide, slideAfter, slideAt, slidesOf } from '../../../src/page/present/slides';
import { fakePage, variables } from '../../notebook/support';

const { document } = parseHTML(`
  <a class="setting-link" data-set="n=5" href="?v=1&n=5#one"></a>
  <lab-place data-anchor="one"></lab-place>
  <a class="setting-link" data-set="n=7&population=normal:0,1" href="?v=1&n=7#one"></a>
  <a class="setting-link" data-set="n=9" href="?v=1&n=9#two"></a>
  <lab-place data-anchor="two"></lab-place>`);
const notebook = createNotebook(variables, fakePage().environment);
const slides = slidesOf(document, notebook);
const names = slides.map(({ anchor, lab, values }) => `${anchor} ${lab ? 'lab' : 'setting'} ${values.n}`);

describe('slides', () => {
  it('are the labs and settings in the order of the text', () => {
    expect(names).toEqual(['one setting 5', 'one lab 30', 'one setting 7', 'two setting 9', 'two lab 30']);
  });

  it('are found by lab and values: the lab itself where no setting is just so', () => {
    const at = (anchor: string, changes: Slide['values']): number =>
      slideAt(slides, anchor, { ...notebook.defaults(), ...changes });
    expect(at('one', {})).toBe(1);
    expect(at('two', {})).toBe(4);
    expect(at('one', { n: 5 })).toBe(0);
    expect(at('one', { n: 7 })).toBe(1);
    expect(at('one', { n: 7, population: 'normal:0,1' })).toBe(2);
    expect(at('two', { n: 5 })).toBe(4);
    expect(at('no-lab', {})).toBe(0);
  });

  it('lead on and back, and end at the ends', () => {
    expect([0, 1, 2, 3, 4].map((at) => slideAfter(slides, at, 1, false))).toEqual([1, 2, 3, 4, 4]);
    expect([0, 1, 2, 3, 4].map((at) => slideAfter(slides, at, -1, false))).toEqual([0, 0, 1, 2, 3]);
    expect([0, 1, 2, 3, 4].map((at) => slideAfter(slides, at, 1, true))).toEqual([1, 4, 4, 4, 4]);
    expect([0, 1, 2, 3, 4].map((at) => slideAfter(slides, at, -1, true))).toEqual([0, 1, 1, 1, 1]);
  });
});
