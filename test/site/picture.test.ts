import { expect, it } from 'vitest';
import { EXPERIMENTS } from '../../src/labs/registry';
import { pictureOf } from '../../src/site/build/picture';
import { LOCALES, wordsOf } from '../support/words';

/** A word that was not found is its key. */
const KEY = /\b(?:axis|chart|sentence|readout)\.[a-z]/;

it.each(LOCALES)('a built picture says everything in words, those of its lab included: %s', (locale) => {
  for (const { id } of EXPERIMENTS) {
    const picture = pictureOf(id, { repetitions: 20 }, wordsOf(locale));
    expect(picture.sentence, id).not.toMatch(KEY);
    expect(picture.html(720), id).not.toMatch(KEY);
  }
});
