import { formatInteger } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { ColumnSummary } from '../../column/columns/summary';
import type { ColumnValues } from '../../column/readColumns';
import type { Survey } from '../../column/survey';

/** What a reader should know of how their numbers were read, a sentence each. */
export function noteWords({ summary, values, rounded }: ColumnValues, survey: Survey, words: Words): readonly string[] {
  const { said } = summary;
  const integer = (value: number): string => formatInteger(value, words);
  const note = (key: string, there: boolean, figures: Record<string, string> = {}): readonly string[] =>
    there ? [words.t(`workbench.note.${key}`, figures)] : [];
  const currencies = Object.keys(said.currencies);
  const booleans = Object.keys(said.booleans);
  const { encoding, by } = survey.encoding;
  return [
    words.t('workbench.note.read', { count: integer(values.length), name: columnName(summary, survey, words) }),
    ...note('encoding', by !== 'reader' && encoding !== 'utf-8', { encoding: encoding.toUpperCase() }),
    ...note('percent', said.percent > 0, { count: integer(said.percent) }),
    ...note('korean', said.korean > 0, { count: integer(said.korean) }),
    ...note('currencies', currencies.length > 1, { currencies: currencies.join(', ') }),
    ...note('booleans', booleans.length > 0, { words: booleans.join(', ') }),
    ...note('leadingZeros', said.leadingZeros > 0, { count: integer(said.leadingZeros) }),
    ...note('counting', said.counting),
    ...note('rounded', rounded.count > 0, { count: integer(rounded.count), example: rounded.example }),
  ];
}

/** What a column is called: by its header, else by its letter; of a text that is one column, nothing but numbers. */
export function columnName({ name, letter }: ColumnSummary, { columns }: Survey, words: Words): string {
  if (name) return name;
  return columns.length === 1 ? words.t('workbench.own.text') : words.t('workbench.own.column', { letter });
}
