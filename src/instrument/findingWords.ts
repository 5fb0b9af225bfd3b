import type { Words } from '../charts/words';
import { recipeWords } from './code/recipeWords';

/**
 * The words of the page with those of findings, which are fetched with the first one: they are as many as a figure weighs.
 * Rejects when they cannot be had.
 */
export async function findingWords(words: Words): Promise<Words> {
  if (words.has('finding.whole')) return words;
  const fetched = await recipeWords(words.locale);
  const from = (key: string): Words => (key.startsWith('finding.') ? fetched : words);
  return { ...words, t: (key, values) => from(key).t(key, values), has: (key) => from(key).has(key) };
}
