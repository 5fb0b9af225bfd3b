import { makeWords, type Strings } from '../../charts/makeWords';
import type { Words } from '../../charts/words';
import type { Mended } from '../../notebook/mend/mendAddress';

/**
 * Tells what was mended of a link, one sentence, and what it does not say, another. `strings` are the words for it, a
 * language's `mended`.
 */
export function sentencesOf(mended: Mended, words: Words, strings: Strings): readonly string[] {
  const { t } = makeWords(words.locale, strings);
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const nameOf = (name: string): string =>
    words.has(`control.${name}.label`) ? words.t(`control.${name}.label`) : name;
  const { damages, missing, doubtful, isTooLong } = mended;
  const sentences: string[] = [];
  if (damages.length > 0) sentences.push(t('repaired', { what: list.format(damages.map((damage) => t(damage))) }));
  if (isTooLong) sentences.push(t('tooLong'));
  const names = list.format(missing.map(nameOf));
  if (missing.length > 0)
    sentences.push(t(doubtful === null ? 'missing' : 'cutOff', { names, name: nameOf(doubtful ?? '') }));
  else if (doubtful !== null) sentences.push(t('doubtful', { name: nameOf(doubtful) }));
  return sentences;
}
