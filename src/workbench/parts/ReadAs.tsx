import { formatInteger } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Answers, Question } from '../../column/columns/format';
import type { ColumnSummary } from '../../column/columns/summary';
import type { TotalQuestion } from '../../column/columns/total';
import type { ColumnsWish, ColumnWish } from '../../column/readColumns';
import type { Survey } from '../../column/survey';
import { columnName, noteWords } from '../say/noteWords';
import type { ColumnSource } from '../useColumn';

interface Props {
  readonly words: Words;
  readonly source: ColumnSource;
  readonly survey: Survey;
}

/** Which column was read, how, and what has to be asked about it. */
export function ReadAs({ words, source, survey }: Props) {
  const { reading, wish } = source;
  const { columns, groupBy } = reading.wish;
  const [first, second] = columns;
  if (!first) return null;
  const numeric = survey.columns.filter(({ numbers }) => numbers > 0);
  const parting = survey.columns.filter(({ groups, index }) => groups !== null && index !== first.column);
  const nameOf = (column: ColumnSummary): string => columnName(column, survey, words);
  const read = reading.columns[0];
  const ask = (changes: Partial<ColumnsWish>): void =>
    wish({ columns, ...(groupBy !== undefined && { groupBy }), ...changes });
  const answer = (kind: keyof Answers, given: string): void => {
    const [wished, ...rest] = columns as [ColumnWish, ...ColumnWish[]];
    ask({ columns: [{ ...wished, answers: { ...wished.answers, [kind]: given } }, ...rest] });
  };
  const against = second ? `column ${second.column}` : groupBy === undefined ? '' : `group ${groupBy}`;
  const compare = (value: string): void => {
    const [kind, index] = value.split(' ');
    if (kind === 'column') wish({ columns: [first, { column: Number(index) }] });
    else wish({ columns: [first], ...(kind === 'group' && { groupBy: Number(index) }) });
  };
  return (
    <fieldset className="workbench-read">
      <legend className="unseen">{words.t('workbench.own.asRead')}</legend>
      {numeric.length > 1 && (
        <label>
          <span>{words.t('workbench.own.which')}</span>
          <select
            value={first.column}
            onChange={(event) => wish({ columns: [{ column: Number(event.currentTarget.value) }] })}
          >
            {numeric.map((column) => (
              <option key={column.index} value={column.index}>
                {words.t('workbench.own.option', {
                  name: nameOf(column),
                  numbers: formatInteger(column.numbers, words),
                })}
              </option>
            ))}
          </select>
        </label>
      )}
      {(numeric.length > 1 || parting.length > 0) && (
        <label>
          <span>{words.t('workbench.own.against')}</span>
          <select value={against} onChange={(event) => compare(event.currentTarget.value)}>
            <option value="">{words.t('workbench.own.alone')}</option>
            {parting.map((column) => (
              <option key={`group ${column.index}`} value={`group ${column.index}`}>
                {words.t('workbench.own.groups', {
                  name: nameOf(column),
                  groups: (column.groups ?? [])
                    .slice(0, 2)
                    .map(({ label }) => label)
                    .join(', '),
                })}
              </option>
            ))}
            {numeric
              .filter(({ index }) => index !== first.column)
              .map((column) => (
                <option key={`column ${column.index}`} value={`column ${column.index}`}>
                  {words.t('workbench.own.second', { name: nameOf(column) })}
                </option>
              ))}
          </select>
        </label>
      )}
      {read?.questions.map((question) => (
        <Asked key={question.kind} {...{ question, words }} answer={(given) => answer(question.kind, given)} />
      ))}
      {read && noteWords(read, survey, words).map((note) => <p key={note}>{note}</p>)}
    </fieldset>
  );
}

/** The answers that each question has, in the order in which they are offered. */
const OPTIONS: Readonly<Record<(Question | TotalQuestion)['kind'], readonly string[]>> = {
  decimal: ['.', ','],
  percent: ['signed', 'all'],
  times: ['leave out', 'hours', 'minutes'],
  compactDates: ['leave out', 'keep'],
  total: ['leave out', 'keep'],
};

interface AskedProps {
  readonly question: Question | TotalQuestion;
  readonly words: Words;
  readonly answer: (given: string) => void;
}

function Asked({ question, words, answer }: AskedProps) {
  const key = `workbench.question.${question.kind}`;
  const values = {
    example: 'example' in question ? question.example : '',
    cells: 'cells' in question ? formatInteger(question.cells, words) : '',
    row: 'row' in question ? formatInteger(question.row, words) : '',
    value: 'value' in question ? formatInteger(question.value, words) : '',
  };
  return (
    <label>
      <span>{words.t(`${key}.ask`, values)}</span>
      <select value={question.applied} onChange={(event) => answer(event.currentTarget.value)}>
        {OPTIONS[question.kind].map((option) => (
          <option key={option} value={option}>
            {words.t(`${key}.${NAMES[option] ?? option}`, values)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Keys of strings have no points and spaces. */
const NAMES: Readonly<Record<string, string>> = { '.': 'point', ',': 'comma', 'leave out': 'leave' };
