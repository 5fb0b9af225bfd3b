import { useMemo, useState } from 'react';
import type { Table } from '../../charts/chart';
import { formatNumber, formatSampleSize, formatShare } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Alternative } from '../../core/sample/alternatives';
import type { Frame } from '../../experiments/frame';
import { DataTable } from '../../instrument/DataTable';
import { chartOf } from '../charts/index';
import type { Told } from '../say/paragraph';
import { roundedSize } from '../say/roundedSize';
import { shapeTable } from '../say/shapeTable';
import { shareTo } from '../say/shareTo';

interface Props {
  readonly words: Words;
  readonly told: Told | null;
  readonly frames: readonly Frame[];
  readonly set: (name: string, value: string | number) => void;
}

/** What comes on request: what else could be asked, the shape in figures, the numbers behind the picture. */
export function Details({ words, told, frames, set }: Props) {
  const answer = told?.answer;
  const endless = answer !== undefined && (answer.endless || answer.required.n === Number.POSITIVE_INFINITY);
  // Before the first answer all are there, closed: nothing moves when it comes.
  const others = !answer?.complete || answer.alternatives !== null;
  return (
    <div className="workbench-details">
      {others && (
        <Folded key={String(endless)} summary={words.t('workbench.alternatives.title')} open={endless}>
          {told && answer?.alternatives && <Alternatives list={answer.alternatives} {...{ words, set, told }} />}
        </Folded>
      )}
      <Folded summary={words.t('workbench.shape.title')}>
        {told?.description && (
          <DataTable
            id="workbench-shape"
            tables={[shapeTable(told.description.shape, told.sight.isShare, words)]}
            words={words}
          />
        )}
      </Folded>
      <Folded summary={words.t('menu.table')}>
        <Tables frames={frames} words={words} />
      </Folded>
    </div>
  );
}

interface FoldedProps {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: React.ReactNode;
}

/** What is folded is not made. */
function Folded({ summary, open = false, children }: FoldedProps) {
  const [shown, setShown] = useState(open);
  return (
    <details open={shown || undefined} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {shown && children}
    </details>
  );
}

function Tables({ frames, words }: Pick<Props, 'frames' | 'words'>) {
  const tables = useMemo(
    () => frames.map((frame): Table => chartOf(frame).table(frame as never, words)),
    [frames, words],
  );
  return <DataTable id="workbench-tables" tables={tables} words={words} />;
}

/** Statistics in place of the mean, with what each costs. */
function Alternatives({
  list,
  words,
  told,
  set,
}: Pick<Props, 'words' | 'set'> & { told: Told; list: readonly Alternative[] }) {
  const { question } = told.answer;
  const head = ['statistic', 'estimand', 'bias', 'precision', 'promise'].map((key) =>
    words.t(`workbench.alternatives.${key}`, {
      margin: formatShare(question.margin, words),
      level: formatShare(question.level, words),
    }),
  );
  const size = (n: number): string => (Number.isNaN(n) ? '–' : formatSampleSize(n, words));
  return (
    <>
      <p>{words.t('workbench.alternatives.lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box has to be reachable by keyboard */}
      <section className="lab-table" aria-label={words.t('workbench.alternatives.title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {withAnswer(list, told).map(({ kind, at, estimand, bias, forPrecision, forCoverage }) => (
              <tr key={`${kind} ${at}`}>
                <th scope="row">
                  {words.t(`workbench.alternatives.kind.${kind}`, {
                    at: kind === 'trimmed-mean' ? formatShare(at, words) : formatNumber(at, words),
                  })}
                  {TAKEN[kind] && question.statistic !== TAKEN[kind] && (
                    <button type="button" className="quiet" onClick={() => take(kind, at, set)}>
                      {words.t('workbench.alternatives.take')}
                    </button>
                  )}
                </th>
                <td>{kind === 'proportion-above' ? shareTo(3, estimand, words) : formatNumber(estimand, words)}</td>
                <td>
                  {Number.isNaN(bias)
                    ? '–'
                    : bias === 0
                      ? words.t('workbench.alternatives.none')
                      : shareTo(2, bias, words)}
                </td>
                <td>{size(forPrecision)}</td>
                <td>
                  {forCoverage === FEWEST ? words.t('workbench.alternatives.most', { n: FEWEST }) : size(forCoverage)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Those that the page can answer itself. */
const TAKEN: Partial<Readonly<Record<Alternative['kind'], string>>> = {
  mean: 'mean',
  median: 'median',
  'proportion-above': 'proportion-above',
};

function take(kind: Alternative['kind'], at: number, set: Props['set']): void {
  if (kind === 'proportion-above') set('threshold', at);
  set('statistic', TAKEN[kind] as string);
}

/** The least n that theory speaks of. */
const FEWEST = 10;

/** Two answers to one question would be one too many: the row of what was asked has its answer. */
function withAnswer(list: readonly Alternative[], { answer: { question, required } }: Told): readonly Alternative[] {
  if (question.statistic !== 'mean' || !Number.isFinite(required.n)) return list;
  return list.map((row) => {
    if (row.kind !== 'mean') return row;
    if (question.ask === 'precision') return { ...row, forPrecision: roundedSize(required.n) };
    return question.ask === 'promise' ? { ...row, forCoverage: roundedSize(required.n) } : row;
  });
}
