import { WIDE } from '../../../charts/panelHeight';
import type { Words } from '../../../charts/words';
import type { Domain } from '../../../experiments/frame';

/** The axis of rows that both panels have; a narrow one writes fewer powers of ten. */
export const rowsAxis = (domain: Domain, width: number, words: Words) => ({
  domain,
  type: 'log' as const,
  label: words.t('axis.rows'),
  axis: true,
  ...(width < WIDE && { ticks: [1e1, 1e2, 1e3, 1e4, 1e5, 1e6] }),
});
