import type { Words } from '../../charts/words';
import { OWN } from '../../core/populations/own';
import type { Values } from '../../notebook/notebook';

/** What was said of a copy or a file; where it names the reader's own numbers, also that these are not in it. */
export const withOwnNumbers = (said: string, values: Values, words: Words): string =>
  Object.values(values).includes(OWN) ? `${said.replace(/\.$/, '')}. ${words.t('inline.ownNumbersStay')}` : said;
