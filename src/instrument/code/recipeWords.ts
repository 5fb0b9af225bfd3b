import { makeWords, type Strings } from '../../charts/makeWords';
import type { Words } from '../../charts/words';

const asked = new Map<string, Promise<Words>>();

/**
 * The words that code, findings and sound need (`code`, `recipe`, `finding`, `sound` of the strings). They are too many for every page: `#words` says where
 * they are. Rejects when they cannot be fetched; the next to ask tries again.
 */
export function recipeWords(locale: string): Promise<Words> {
  const address = document.getElementById('words')?.dataset.recipes ?? '';
  const known = asked.get(address);
  if (known) return known;
  const words = fetchWords(locale, address);
  asked.set(address, words);
  words.catch(() => asked.delete(address));
  return words;
}

async function fetchWords(locale: string, address: string): Promise<Words> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return makeWords(locale, (await response.json()) as Strings);
}
