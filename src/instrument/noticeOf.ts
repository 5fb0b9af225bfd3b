import type { Words } from '../charts/words';
import type { Notice } from '../experiments/params';

/** A notice about the input as a sentence, in the reader's words for the variable and for its choices. */
export function noticeOf({ code, variable, given, used }: Notice, words: Words): string {
  const label = `control.${variable}.label`;
  const said = (text: string): string | number => {
    const name = variable === 'statistic' ? `statistic.${text}.name` : `choice.${variable}.${text}`;
    return words.has(name) ? words.t(name) : figure(text);
  };
  return words.t(`notice.${code}`, {
    variable: words.has(label) ? words.t(label) : variable,
    given: said(given),
    used: said(used),
  });
}

/** A plain number as a number, so that it is written in the reader's way; other text as it is. */
const figure = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
