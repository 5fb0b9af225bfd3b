import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createNotebook } from '../../../src/notebook/store';
import { type Slide, slideAfter, slideAt, slidesOf } from '../../../src/page/present/slides';
import { fakePage, variables } from '../../notebook/support';

const { document } = parseHTML(`
  <figure id="first" data-figure="a" data-own="n=5"></figure>
  <predict-first id="same" data-lab="a" data-set="n=30"></predict-first>
  <lab-place data-anchor="one" data-lab="a"></lab-place>
  <predict-first id="other" data-lab="b" data-set="n=9"></predict-first>
  <lab-place data-anchor="two" data-lab="b"></lab-place>
  <predict-first id="words"></predict-first>`);
const notebook = createNotebook(variables, fakePage().environment);
const slides = slidesOf(document, notebook);
const names = slides.map(
  ({ anchor, lab, values, question }) => `${anchor} ${values.n}${lab ? ' lab' : ''}${question ? ' answer' : ''}`,
);

describe('slides', () => {
  it('are figures, questions and labs in the order of the text, and after a question what it asked', () => {
    expect(names).toEqual([
      'first 30',
      'same 30',
      // The lab as the page has it is the answer: one slide.
      'one 30 lab answer',
      'other 30',
      'two 9 answer',
      'two 30 lab',
      'words 30',
    ]);
  });

  it('are found by place and values: the lab itself where no answer is just so', () => {
    const at = (anchor: string, changes: Slide['values']): number => {
      const { place } = slides.find((slide) => slide.anchor === anchor) as Slide;
      return slideAt(slides, place, { ...notebook.defaults(), ...changes });
    };
    expect(at('one', {})).toBe(2);
    expect(at('one', { n: 7 })).toBe(2);
    expect(at('two', {})).toBe(5);
    expect(at('two', { n: 9 })).toBe(4);
    expect(at('two', { n: 8 })).toBe(5);
    expect(at('first', { n: 8 })).toBe(0);
    expect(at('words', { n: 8 })).toBe(6);
  });

  it('lead on and back, and end at the ends', () => {
    const all = slides.map((_, at) => at);
    expect(all.map((at) => slideAfter(slides, at, 1, false))).toEqual([1, 2, 3, 4, 5, 6, 6]);
    expect(all.map((at) => slideAfter(slides, at, -1, false))).toEqual([0, 0, 1, 2, 3, 4, 5]);
    expect(all.map((at) => slideAfter(slides, at, 1, true))).toEqual([2, 2, 5, 5, 5, 5, 6]);
    expect(all.map((at) => slideAfter(slides, at, -1, true))).toEqual([0, 1, 2, 2, 2, 2, 5]);
  });
});
