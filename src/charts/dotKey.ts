import { formatInteger } from './format';
import type { Words } from './words';

export interface DotsShown {
  /** How many a dot stands for (charts/stackDots.ts). */
  readonly each: number;
  /** How many of the newest are drawn, where it is not all. */
  readonly newest?: number | undefined;
}

/** What stands behind a title or an axis label where a dot is not one of all: "; newest 200, 1 dot = 3". Else nothing. */
export function dotKey({ each, newest }: DotsShown, words: Words): string {
  const parts = [
    newest === undefined ? '' : words.t('chart.newestDots', { shown: formatInteger(newest, words) }),
    each > 1 ? words.t('chart.dotIs', { each: formatInteger(each, words) }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `; ${parts.join(', ')}` : '';
}
