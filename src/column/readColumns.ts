import { PIECE, type Source } from './bytes/source';
import { createEvidence } from './columns/evidence';
import type { Answers, Question } from './columns/format';
import { createGroups, type Groups } from './columns/groupCodes';
import { createLeftOut, type LeftOut } from './columns/leftOut';
import { createValueReader } from './columns/readValue';
import type { ColumnSummary } from './columns/summary';
import { namesTotal, type TotalQuestion, totalQuestion } from './columns/total';
import { LIMITS, type Limits } from './limits';
import { rowsOf } from './rows/rowsOf';
import { type Surveyed, summarizeAnswered } from './survey';

/** A column that is wanted, with what the reader has answered about it. */
export interface ColumnWish {
  readonly column: number;
  readonly answers?: Answers;
}

export interface ColumnsWish {
  /** One, or two to compare. */
  readonly columns: readonly ColumnWish[];
  /** The column that parts the values of the first into groups. */
  readonly groupBy?: number;
}

/** The numbers of a column, in the order of the rows. */
export interface ColumnValues {
  readonly summary: ColumnSummary;
  readonly values: Float64Array;
  readonly leftOut: LeftOut;
  /** Numbers whose digits a double does not keep: how many, and the first as written. */
  readonly rounded: { readonly count: number; readonly example: string };
  /** Those of the format, and whether the last number is a total. */
  readonly questions: readonly (Question | TotalQuestion)[];
  readonly groups: Groups | null;
}

interface ReadOptions {
  readonly limits?: Limits;
  readonly piece?: number;
}

/**
 * Reads columns of a surveyed source, in one go. No text is kept but that of cells that are listed: 8 bytes a number.
 * @throws RangeError when there is no such column.
 */
export async function readColumns(
  source: Source,
  surveyed: Surveyed,
  { columns, groupBy }: ColumnsWish,
  { limits = LIMITS, piece = PIECE }: ReadOptions = {},
  progress: (share: number) => void | Promise<void> = () => {},
): Promise<readonly ColumnValues[]> {
  const { shape, encoding } = surveyed.survey;
  const readers = columns.map((wish, index) => createReader(surveyed, wish, index === 0 ? groupBy : undefined));
  for await (const batch of rowsOf(source, encoding.encoding, shape, limits, piece)) {
    for (const reader of readers) {
      batch.rows.forEach((row, index) => {
        if (shape.list) for (const cell of row) reader.add(batch.first + index, cell, []);
        else if (reader.column < row.length) reader.add(batch.first + index, row[reader.column] ?? '', row);
      });
    }
    await progress(batch.share);
  }
  return readers.map((reader) => reader.end());
}

function createReader(surveyed: Surveyed, { column, answers = {} }: ColumnWish, groupBy: number | undefined) {
  const summary = summarizeAnswered(surveyed, column, answers);
  const evidence = surveyed.evidence[column] ?? createEvidence();
  const read = createValueReader(evidence, summary.format);
  const values = new Float64Array(evidence.cells);
  const groups = groupBy === undefined ? null : createGroups(evidence.cells);
  const leftOut = createLeftOut();
  let count = 0;
  let rounded = 0;
  let example = '';
  let last = { row: 0, text: '', cells: [] as readonly string[] };

  return {
    column,
    add(row: number, text: string, cells: readonly string[]): void {
      const cell = read(text);
      if (cell.leftOut) {
        leftOut.add(row, text, cell.leftOut);
        return;
      }
      if (cell.rounded && rounded++ === 0) example = text.trim();
      values[count] = cell.value;
      if (groupBy !== undefined) groups?.set(count, cells[groupBy] ?? '');
      count++;
      last = { row, text, cells };
    },
    end(): ColumnValues {
      const { row, text, cells } = last;
      const total = totalQuestion(
        values.subarray(0, count),
        { row, text, labelled: cells.some(namesTotal) },
        answers.total,
      );
      if (total?.applied === 'leave out') {
        count--;
        leftOut.add(row, text, 'total');
      }
      return {
        summary,
        values: values.slice(0, count),
        leftOut: leftOut.list(),
        rounded: { count: rounded, example },
        questions: total ? [...summary.questions, total] : summary.questions,
        groups: groups?.take(count) ?? null,
      };
    },
  };
}
