import type { ParamValue } from '../experiments/params';
import type { RawStatistics } from '../experiments/raw';
import { rawRows } from '../experiments/rawRows';

/** A message holds about so many characters. */
const MESSAGE = 256_000;

/** The repetitions of a run as CSV (RFC 4180), numbered from 1, in pieces; what does not exist is an empty cell. */
export function* rawText(
  raw: RawStatistics,
  params: Readonly<Record<string, ParamValue>>,
  limit: number,
): Generator<{ readonly text: string; readonly rows: number }, void> {
  const width = raw.columns.length;
  let text = `${[raw.row, ...raw.columns].join(',')}\r\n`;
  let rows = 0;
  for (const { first, values } of rawRows(raw, params, limit)) {
    for (let at = 0; at < values.length; at += width) {
      text += first + at / width + 1;
      for (let i = 0; i < width; i++) text += `,${cell(values[at + i] as number)}`;
      text += '\r\n';
    }
    rows = first + values.length / width;
    if (text.length < MESSAGE) continue;
    yield { text, rows };
    text = '';
  }
  yield { text, rows };
}

const cell = (value: number): string => (Number.isNaN(value) ? '' : String(value));
