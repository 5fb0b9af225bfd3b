import type { Table } from '../charts/chart';
import { formatNumber } from '../charts/format';
import type { Words } from '../charts/words';

interface Props {
  readonly id: string;
  readonly tables: readonly Table[];
  readonly words: Words;
}

/** A table of ten thousand rows would hold up the page; the download has them all. */
const SHOWN = 500;

/**
 * The numbers behind the picture to six digits (the download has all of them), one table a panel. A
 * box scrolls by itself and takes the keyboard.
 */
export function DataTable({ id, tables, words }: Props) {
  return (
    <div className="lab-tables" id={id}>
      {tables.map(({ caption, columns, rows }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard
        <section key={caption} className="lab-table" aria-label={caption} tabIndex={0}>
          <table>
            <caption>{captionOf(caption, rows.length, words)}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, SHOWN).map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
                <tr key={index}>
                  {row.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor has a cell
                    <td key={column}>{typeof cell === 'number' ? formatNumber(cell, words, 6) : cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

/** Says which rows are shown when not all are. */
function captionOf(caption: string, rows: number, words: Words): string {
  if (rows <= SHOWN) return caption;
  return `${caption} (1–${formatNumber(SHOWN, words)} / ${formatNumber(rows, words)})`;
}
