import type { Words } from '../charts/words';
import type { Notice } from '../experiments/params';

/** A notice about the input as a sentence, in the reader's words for the variable. */
export function noticeOf({ code, variable, given, used }: Notice, words: Words): string {
  const label = `control.${variable}.label`;
  return words.t(`notice.${code}`, {
    variable: words.has(label) ? words.t(label) : variable,
    given: figure(given),
    used: figure(used),
  });
}

/** A plain number as a number, so that it is written in the reader's way; other text as it is. */
const figure = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
