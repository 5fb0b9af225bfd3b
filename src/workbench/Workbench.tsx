import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { formatInteger } from '../charts/format';
import type { Words } from '../charts/words';
import { useEarly } from '../instrument/controls/early';
import { useValues } from '../instrument/useNotebook';
import { pageWords } from '../instrument/words';
import type { Notebook, Values } from '../notebook/notebook';
import { pageNotebook } from '../notebook/page';
import type { Answer } from './analysis/answer';
import { type Question, questionOf } from './analysis/question';
import { framesOf, marking } from './frames';
import { namedOf } from './named';
import type { Column } from './own';
import { Answered } from './parts/Answered';
import { Asked } from './parts/Asked';
import { Details } from './parts/Details';
import { InLabs, type LabLink } from './parts/InLabs';
import { OwnNumbers } from './parts/OwnNumbers';
import { Sharing } from './parts/Sharing';
import { Sources } from './parts/Sources';
import { Warnings } from './parts/Warnings';
import { type SaidAnswer, sayAnswer } from './say/answerWords';
import { useColumn } from './useColumn';
import { useDrop } from './useDrop';
import { useFindings } from './useFindings';
import { useKept } from './useKept';
import { usePicture } from './usePicture';

export interface WorkbenchProps {
  readonly locale: string;
  /** The page's defaults, which the still picture shows. */
  readonly built: Values;
  /** What is said beside it. */
  readonly initial: {
    readonly said: SaidAnswer;
    readonly warnings: readonly string[];
    readonly paragraph: string;
  };
  /** Labs of lessons that show something of one's own numbers. */
  readonly labs: readonly LabLink[];
  /** The still picture (Astro's default slot). */
  readonly children?: ReactNode;
}

const NO_FRAMES: ReturnType<typeof framesOf> = [];

/** A column of numbers, how large n must be for what is asked of it, and what came of that in words and as a link. */
export default function Workbench({ locale, built, initial, labs, children }: WorkbenchProps) {
  const words = useMemo(() => pageWords(locale), [locale]);
  // The first render in the browser is the built one.
  const [notebook, setNotebook] = useState<Notebook | null>(null);
  useEffect(() => setNotebook(pageNotebook()), []);
  const values = useValues(notebook, built);
  const root = useRef<HTMLFormElement>(null);
  useEarly(root);
  const set = useCallback((name: string, value: string | number) => notebook?.set({ [name]: value }), [notebook]);
  const [remark, say] = useState('');
  const source = useColumn(notebook, values, say, words);
  const { column } = source;
  useDrop(root, source.read);
  const numbers = useMemo(
    () => column && { ...column.numbers, ordered: values.order === 'time' },
    [column, values.order],
  );
  const { sight, description, comparison, answer, failed, again, pack, reduce } = useFindings(numbers, values);
  const kept = useKept(column, reduce);
  const named = useMemo(
    () => namedOf(column ?? { name: '', example: String(values.data) }, words),
    [column, values.data, words],
  );
  const shown = useMemo(() => (answer ? marking(answer, Number(values.n)) : null), [answer, values.n]);
  const frames = useMemo(() => (sight && shown ? framesOf(sight, shown, named) : NO_FRAMES), [sight, shown, named]);
  const { still, live } = usePicture(frames, words, set);
  const asleep = notebook === null;
  const asked = useMemo(() => questionOf(values), [values]);
  const busy = column !== null && !(answer?.complete && answers(answer, asked));
  const told = useMemo(
    () => sight && shown && { answer: shown, sight, description, what: named.name },
    [sight, shown, description, named],
  );
  // Until the first answer has come the built page holds, where that is what was asked.
  const asBuilt = Object.keys(built).every((name) => values[name] === built[name]);
  const said = told
    ? sayAnswer(told.answer, told.sight.isShare, named.name, words, told.sight.labels ?? undefined)
    : asBuilt
      ? initial.said
      : null;

  return (
    <form
      ref={root}
      className="lab workbench"
      data-awake={column ? '' : undefined}
      data-state={failed ? 'failed' : busy ? 'running' : 'ready'}
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <Sources {...{ words, values, source, asleep }} />
      {source.open && <OwnNumbers {...{ words, source }} />}
      <Answered
        kicker={kickerOf(column, named.name, numbers?.values.length ?? 0, words)}
        said={said}
        words={words}
        failed={failed !== null}
        again={again}
        busy={busy}
      />
      <div className="lab-body">
        <Asked
          {...{ words, values, set, say, asleep }}
          isShare={values.statistic === 'proportion-above' || (sight?.isShare ?? false)}
          groups={sight?.labels ?? null}
        />
        <figure className="lab-figure" role="img" aria-labelledby="workbench-need">
          <div className="lab-still" ref={still}>
            {children}
          </div>
          <div className="lab-live" ref={live} />
        </figure>
        <p className="workbench-model">{source.open ? '' : source.told}</p>
      </div>
      <p className="workbench-remark" role="status">
        {remark}
      </p>
      <Warnings
        {...{ words, description, comparison, told, set }}
        built={description || !asBuilt ? null : initial.warnings}
        n={numbers?.values.length ?? 0}
      />
      <Sharing
        {...{ words, told, column, values, notebook, locale, say, pack }}
        built={asBuilt ? initial.paragraph : ''}
      />
      <InLabs {...{ words, kept, labs }} />
      <Details {...{ words, told, frames, set }} />
    </form>
  );
}

/** Whose numbers the answer is of. */
function kickerOf(column: Column | null, name: string, n: number, words: Words): string {
  if (!column || column.origin === 'example') return words.t('workbench.kicker.example', { name });
  return words.t(`workbench.kicker.${column.origin === 'sketch' ? 'sketch' : 'own'}`, {
    name,
    n: formatInteger(n, words),
  });
}

/** Whether an answer is of a question; of the interval it may have taken another one. */
const answers = ({ question }: Answer, asked: Question): boolean =>
  (Object.keys(asked) as (keyof Question)[]).every((name) => name === 'interval' || question[name] === asked[name]);
