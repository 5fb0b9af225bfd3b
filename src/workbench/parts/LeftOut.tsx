import { formatInteger } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { LeftOutKind } from '../../column/columns/readValue';
import type { ColumnValues } from '../../column/readColumns';
import type { Survey } from '../../column/survey';
import { columnName } from '../say/noteWords';

interface Props {
  readonly column: ColumnValues;
  readonly survey: Survey;
  readonly words: Words;
}

/** Rows that are listed; the counts tell of all. */
const SHOWN = 200;

/** What gave no number: how many cells of each kind, and which rows they are in. */
export function LeftOut({ column: { leftOut, summary }, survey, words }: Props) {
  const kinds = Object.entries(leftOut.counts).filter(([, count]) => count > 0) as [LeftOutKind, number][];
  if (kinds.length === 0) return null;
  const said = kinds
    .map(([kind, count]) => words.t(`workbench.left.${kind}`, { count: formatInteger(count, words) }))
    .join(words.t('workbench.left.and'));
  return (
    <details className="workbench-left">
      <summary>{words.t('workbench.left.summary', { said, name: columnName(summary, survey, words) })}</summary>
      <ul>
        {leftOut.cells.slice(0, SHOWN).map(({ row, text, kind }) => (
          <li key={`${row} ${kind} ${text}`}>
            {words.t('workbench.left.row', { row: formatInteger(row, words) })}{' '}
            <code>{text || words.t('workbench.left.nothing')}</code>
          </li>
        ))}
      </ul>
      {leftOut.cells.length > SHOWN && <p>{words.t('workbench.left.more', { count: formatInteger(SHOWN, words) })}</p>}
    </details>
  );
}
