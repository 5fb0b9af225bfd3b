import type { Words } from '../../charts/words';

/** What a lab is called, without the word for lab before it. */
export function labName(words: Words, lab: string): string {
  const name = words.t(`lab.${lab}.name`).replace(/^[^:]{1,12}: /, '');
  return name.charAt(0).toLocaleUpperCase(words.locale) + name.slice(1);
}
