import type { Table } from '../charts/chart';
import { formatNumber } from '../charts/format';
import type { Words } from '../charts/words';

interface Props {
  readonly id: string;
  readonly tables: readonly Table[];
  readonly words: Words;
}

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
            <caption>{caption}</caption>
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
              {rows.map((row, index) => (
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
