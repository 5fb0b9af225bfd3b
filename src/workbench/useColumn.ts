import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Words } from '../charts/words';
import type { Source } from '../column/bytes/source';
import type { ColumnsWish } from '../column/readColumns';
import type { SurveyOptions } from '../column/survey';
import { exampleOf } from '../core/examples/index';
import type { Notebook, Values } from '../notebook/notebook';
import { SiteWorker as Worker } from '../runtime/siteWorker';
import { exampleColumn } from './examples';
import { columnOfFragment, columnOfVisit } from './kept';
import type { Column, Origin } from './own';
import { columnOf } from './reading/columnOf';
import { type ColumnReader, createReader, IDLE, type ReaderPort, type Reading } from './reading/reader';
import { sheetText } from './reading/sheetText';
import { modelWords } from './say/modelWords';
import { OWN } from './variables';

/** Where the numbers of the page come from, and what can be done about it. */
export interface ColumnSource {
  /** The numbers that are looked at; null at build, and where the reader's own are not known. */
  readonly column: Column | null;
  readonly own: Column | null;
  /** What is to be known of where they come from, in a sentence or two. */
  readonly told: string;
  /** Whether the place to bring one's own numbers is open. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly reading: Reading;
  /** Shows a built-in set, or one's own numbers again. */
  readonly choose: (id: string) => void;
  readonly read: (source: Source, origin: Origin, name: string, options?: SurveyOptions) => void;
  readonly wish: (wish: ColumnsWish) => void;
  readonly cancel: () => void;
}

const createWorker = (): ReaderPort =>
  new Worker(new URL('./reading/column.worker.ts', import.meta.url), { type: 'module' }) as unknown as ReaderPort;

/** What is pasted has no name of its own. */
const NAMELESS = { origin: 'pasted' as Origin, name: '' };

export function useColumn(
  notebook: Notebook | null,
  values: Values,
  say: (sentence: string) => void,
  words: Words,
): ColumnSource {
  const [own, setOwn] = useState<Column | null>(null);
  const [open, setOpen] = useState(false);
  const [reading, setReading] = useState<Reading>(IDLE);
  const reader = useRef<ColumnReader | null>(null);
  const from = useRef(NAMELESS);
  const data = String(values.data);

  const show = useCallback(
    (column: Column) => {
      setOwn(column);
      const { groups } = column.numbers;
      notebook?.set(
        { data: OWN, order: 'any', axis: 'auto', ...askedOf(column), ...(groups && { ask: 'effect' }) },
        values.data === OWN ? 'replace' : 'push',
      );
    },
    [notebook, values.data],
  );

  // What a link or this visit has, once; another fragment is another link.
  useEffect(() => {
    if (!notebook) return;
    let given = '';
    const look = async (): Promise<void> => {
      const fragment = location.hash.slice(1);
      if (fragment && fragment === given) return;
      given = fragment;
      const sent = fragment ? await columnOfFragment(fragment) : null;
      if (sent && 'column' in sent) {
        setOwn(sent.column);
        notebook.set({ data: OWN });
        return;
      }
      const kept = await columnOfVisit();
      if (sent) say(words.t(`workbench.link.${sent.damaged}`));
      if (kept) {
        setOwn(kept);
        // They come back without their order.
        if (notebook.values().data === OWN) notebook.set({ order: 'any' });
      } else if (notebook.values().data === OWN) {
        if (!sent) say(words.t('workbench.link.absent'));
        notebook.set({ data: String(notebook.defaults().data) });
      }
    };
    void look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [notebook, say, words]);

  const told = useCallback(
    (next: Reading) => {
      setReading(next);
      if (next.phase !== 'read') return;
      const column = columnOf(next.columns, from.current.origin, from.current.name);
      if (!column) return;
      // What a link carried is not what is shown from now on.
      if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
      show(column);
    },
    [show],
  );
  const newest = useRef(told);
  newest.current = told;
  useEffect(() => () => reader.current?.end(), []);

  return useMemo(
    () => ({
      column: notebook === null ? null : data === OWN ? own : exampleColumn(data),
      own,
      told: toldOf(data, own, words),
      open,
      setOpen,
      reading,
      choose(id: string) {
        const example = exampleOf(id);
        const grouped = (example ? exampleColumn(id) : own)?.numbers.groups;
        const ask = grouped ? 'effect' : String(values.ask);
        notebook?.set(
          {
            data: id,
            order: example?.ordered ? 'time' : 'any',
            axis: 'auto',
            ask,
            ...ratioOf(example ? exampleColumn(id) : own),
          },
          'push',
        );
      },
      read(source: Source, origin: Origin, name: string, options?: SurveyOptions) {
        from.current = { origin, name };
        setOpen(true);
        reader.current ??= createReader(createWorker, (next) => newest.current(next), sheetText);
        reader.current.open(source, options);
      },
      wish: (wish: ColumnsWish) => reader.current?.read(wish),
      cancel: () => reader.current?.cancel(),
    }),
    [notebook, data, own, open, reading, words, values.ask],
  );
}

/** A built-in set says its model, numbers of one's own where they are. */
function toldOf(data: string, own: Column | null, words: Words): string {
  const example = exampleOf(data);
  if (example) return modelWords(example, words);
  return words.t(own?.origin === 'sketch' ? 'workbench.source.sketch' : 'workbench.privacy');
}

/** What is asked of one's own numbers at first: whether as many as there are are enough. */
function askedOf(column: Column): { readonly n: number; readonly ratio: number } {
  const { values, groups } = column.numbers;
  const n = groups ? groups.codes.reduce((sum, code) => sum + Number(code === 0), 0) : values.length;
  return { n, ...ratioOf(column) };
}

/** Groups are planned as they are: so many in the second for one in the first. */
function ratioOf(column: Column | null): { readonly ratio: number } {
  const codes = column?.numbers.groups?.codes;
  if (!codes) return { ratio: 1 };
  const [a, b] = [0, 1].map((group) => codes.reduce((sum, code) => sum + Number(code === group), 0)) as [
    number,
    number,
  ];
  return { ratio: Number((b / a).toPrecision(2)) };
}
