import { makeWords, type Strings } from '../charts/makeWords';
import type { Words } from '../charts/words';

/** What the workbench says in another language: it stands in the page, which may fetch nothing. */
export function otherWords(locale: string): Words {
  const all = JSON.parse(document.getElementById('other-words')?.textContent ?? '{}') as Record<string, Strings>;
  return makeWords(locale, all[locale] ?? {});
}
