import { expect, it } from 'vitest';
import { calledGone } from '../../../src/labs/churn-window/charts/calledGone';
import { blankDocument, framesAt, wordsOf } from '../../support/words';

const at = (leaving: number) =>
  framesAt('churn-window', { leaving, repetitions: 50 }).find(({ kind }) => kind === 'called-gone') as never;

it('has a place for every word where nobody leaves, drawn anew and moved there', () => {
  const context = { document: blankDocument(), width: 720, words: wordsOf('en', 'churn-window') };
  const figure = calledGone.draw(at(0.2), context);
  figure.update(at(0));
  expect(figure.element.outerHTML).not.toContain('NaN');
  expect(calledGone.draw(at(0), context).element.outerHTML).not.toContain('NaN');
});
