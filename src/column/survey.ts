import type { Encoding, NoText } from './bytes/encoding';
import { type FoundEncoding, findEncoding } from './bytes/findEncoding';
import { PIECE, type Source, sizeOf, textOf } from './bytes/source';
import type { DecimalMark } from './cells/decimal';
import { addCell, createEvidence, type Evidence } from './columns/evidence';
import type { Answers } from './columns/format';
import { type ColumnSummary, decimalOfOthers, defaultColumn, summarize } from './columns/summary';
import { LIMITS, type Limits, MOST_COLUMNS } from './limits';
import { rowsOf } from './rows/rowsOf';
import type { Separator } from './rows/separator';
import { findShape, type Shape, type ShapeWishes } from './rows/shape';

/** Everything that is known of a text after it was read once. Plain data, but for `evidence`, which stays with the reader. */
export interface Survey {
  readonly encoding: FoundEncoding;
  readonly shape: Shape;
  readonly columns: readonly ColumnSummary[];
  /** The column to begin with; null when none has numbers. */
  readonly column: number | null;
  /** Rows below the header, empty ones too. */
  readonly rows: number;
  /** What stopped the reading before the end; null when all was read. */
  readonly stopped: 'size' | 'rows' | null;
  /** Units of the source that were read. */
  readonly read: number;
  readonly size: number;
}

export interface Surveyed {
  readonly survey: Survey;
  readonly evidence: readonly Evidence[];
}

export interface SurveyOptions extends ShapeWishes {
  readonly encoding?: Encoding;
  readonly limits?: Limits;
  /** Units that are read at a time. */
  readonly piece?: number;
}

/** Enough to see the shape of a table: some hundred rows. */
const HEAD = 64 * 1024;

/** Reads a source once, all columns of it. `progress` hears how far it has come, from 0 to 1. */
export async function surveySource(
  source: Source,
  options: SurveyOptions = {},
  progress: (share: number) => void | Promise<void> = () => {},
): Promise<Surveyed | NoText> {
  const { limits = LIMITS, piece = PIECE } = options;
  const found = options.encoding
    ? { encoding: options.encoding, by: 'reader' as const }
    : await findEncoding(source, limits.size, piece, () => progress(0));
  if (typeof found === 'string') return found;
  const shape = await shapeOf(source, found.encoding, limits, options);
  const evidence: Evidence[] = [];
  let rows = 0;
  let read = 0;
  let stopped: Survey['stopped'] = null;
  for await (const batch of rowsOf(source, found.encoding, shape, limits, piece)) {
    for (const row of batch.rows) addRow(evidence, row, shape.list);
    rows = batch.lines;
    ({ read, stopped } = batch);
    await progress(batch.share);
  }
  const columns = evidence.map((each, index) =>
    summarize(each, index, shape.names[index] ?? '', {}, likelierDecimal(evidence, index, shape)),
  );
  const survey = {
    encoding: found,
    shape,
    columns,
    column: defaultColumn(columns),
    rows,
    stopped,
    read,
    size: sizeOf(source),
  };
  return { survey, evidence };
}

/** A column's summary once more, by what the reader has answered. */
export function summarizeAnswered(
  { survey: { shape }, evidence }: Surveyed,
  index: number,
  answers: Answers,
): ColumnSummary {
  const column = evidence[index];
  if (!column) throw new RangeError(`there are ${evidence.length} columns, and no column ${index}`);
  return summarize(column, index, shape.names[index] ?? '', answers, likelierDecimal(evidence, index, shape));
}

async function shapeOf(source: Source, encoding: Encoding, limits: Limits, wishes: ShapeWishes): Promise<Shape> {
  let head = '';
  for await (const { text, last } of textOf(source, encoding, Math.min(HEAD, limits.size), HEAD)) {
    head += text;
    if (last) break;
  }
  return findShape(head, sizeOf(source) <= HEAD, wishes);
}

function addRow(evidence: Evidence[], row: readonly string[], list: boolean): void {
  const width = list ? row.length : Math.min(row.length, MOST_COLUMNS);
  for (let index = 0; index < width; index++) {
    const column = list ? 0 : index;
    let each = evidence[column];
    if (!each) {
      each = createEvidence();
      evidence[column] = each;
    }
    addCell(each, row[index] ?? '');
  }
}

/** Where semicolons part the cells the comma is for decimals, and not where commas do. */
function likelierDecimal(all: readonly Evidence[], index: number, { separator }: Shape): DecimalMark | undefined {
  const ofSeparator: Partial<Record<Separator, DecimalMark>> = { semicolon: ',', comma: '.' };
  return decimalOfOthers(all, index) ?? ofSeparator[separator];
}
