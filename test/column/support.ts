import type { Source } from '../../src/column/bytes/source';
import { type ColumnsWish, type ColumnValues, readColumns } from '../../src/column/readColumns';
import { type Surveyed, type SurveyOptions, surveySource } from '../../src/column/survey';

/** A survey of a source that is known to hold text. */
export async function surveyed(source: Source, options: SurveyOptions = {}): Promise<Surveyed> {
  const found = await surveySource(source, options);
  if (typeof found === 'string') throw new Error(`no text: ${found}`);
  return found;
}

/** Columns of a source, by default the one to begin with. */
export async function columnsOf(
  source: Source,
  wish?: ColumnsWish,
  options: SurveyOptions = {},
): Promise<readonly ColumnValues[]> {
  const found = await surveyed(source, options);
  return readColumns(source, found, wish ?? { columns: [{ column: found.survey.column ?? 0 }] }, options);
}

export async function columnOf(source: Source, wish?: ColumnsWish, options: SurveyOptions = {}): Promise<ColumnValues> {
  const [column] = await columnsOf(source, wish, options);
  if (!column) throw new Error('no column was wished for');
  return column;
}

export const valuesOf = async (source: Source, options?: SurveyOptions): Promise<number[]> => [
  ...(await columnOf(source, undefined, options)).values,
];
