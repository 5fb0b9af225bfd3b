import type { Figures } from './figures';

type Values = Readonly<Record<string, string>>;

/** One of the figures behind a conclusion, `standard error 0.186 ± 0.001`: `finding.note.<key>`. */
export const note = ({ words, setting }: Figures, key: string, values: Values = {}): string =>
  words.t(`finding.note.${key}`, { ...setting, ...values });

/**
 * A finding: first what it means (`finding.<key>`, a sentence without its stop), then the figures that say so. The key is
 * decided from figures; nothing is concluded that they do not show.
 */
export function conclude(
  { words, setting }: Figures,
  key: string,
  notes: readonly (string | false)[],
  values: Values = {},
): string {
  const meaning = words.t(`finding.${key}`, { ...setting, ...values });
  const figures = notes.filter((one) => one !== false).join(', ');
  return figures === '' ? `${meaning}.` : words.t('finding.whole', { meaning, figures });
}
