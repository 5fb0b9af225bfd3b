/** A stretch of text, and the language of it where its letters tell another one than the text around. */
export interface Stretch {
  readonly text: string;
  readonly lang: 'ko' | undefined;
}

/** A run of Hangul, with the spaces inside it. */
const HANGUL = /(\p{Script=Hangul}+(?: \p{Script=Hangul}+)*)/u;

/** Cuts a text that is not Korean at its Korean words, so that they are read and set as Korean. */
export function byScript(text: string, locale: string): readonly Stretch[] {
  if (locale === 'ko') return [{ text, lang: undefined }];
  return text
    .split(HANGUL)
    .map((part, index) => ({ text: part, lang: index % 2 === 1 ? ('ko' as const) : undefined }))
    .filter((part) => part.text !== '');
}
