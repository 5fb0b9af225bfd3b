import type { NoText } from '../../column/bytes/encoding';
import type { Source } from '../../column/bytes/source';
import type { FromReader, ToReader } from '../../column/protocol';
import type { ColumnsWish, ColumnValues } from '../../column/readColumns';
import type { Survey, SurveyOptions } from '../../column/survey';

/** The part of a worker that a reader needs. */
export interface ReaderPort {
  postMessage(message: ToReader): void;
  onmessage: ((event: MessageEvent<FromReader>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

export type ReadingFailure = NoText | 'unreadable' | 'worker';

/** How far the reading of a text or file has come. */
export interface Reading {
  readonly phase: 'idle' | 'reading' | 'read' | 'failed';
  /** Share of both readings that is done. */
  readonly progress: number;
  readonly survey: Survey | null;
  /** What was wished for last, and what came of it; none where there is no column of numbers. */
  readonly wish: ColumnsWish;
  readonly columns: readonly ColumnValues[];
  readonly failure: ReadingFailure | null;
}

export const IDLE: Reading = {
  phase: 'idle',
  progress: 0,
  survey: null,
  wish: { columns: [] },
  columns: [],
  failure: null,
};

export interface ColumnReader {
  /** Reads a text or file from its beginning; what was being read is given up. */
  open(source: Source, options?: SurveyOptions): void;
  /** Reads other columns of it, or the same by other answers. */
  read(wish: ColumnsWish): void;
  cancel(): void;
  end(): void;
}

/** What makes a text of a spreadsheet file, and what breaks that off. */
export type SheetReader = (file: Blob) => { readonly text: Promise<string | null>; readonly end: () => void };

/** Reads columns in a worker, which is made when something is to be read; of a spreadsheet file its first sheet. */
export function createReader(
  createWorker: () => ReaderPort,
  tell: (reading: Reading) => void,
  readSheet?: SheetReader,
): ColumnReader {
  let worker: ReaderPort | null = null;
  let run = 0;
  let reading = IDLE;
  let opened: Source = '';
  let sheet: ReturnType<SheetReader> | null = null;

  const show = (changes: Partial<Reading>): void => {
    reading = { ...reading, ...changes };
    tell(reading);
  };
  const received = ({ data }: MessageEvent<FromReader>): void => {
    if (data.run !== run || reading.phase !== 'reading') return;
    switch (data.type) {
      case 'progress':
        show({ progress: (data.stage === 'survey' ? 0 : 0.5) + data.share / 2 });
        break;
      case 'survey': {
        const { column } = data.survey;
        show({ survey: data.survey, wish: { columns: column === null ? [] : [{ column }] } });
        break;
      }
      case 'columns':
        show({ phase: 'read', progress: 1, columns: data.columns });
        break;
      default:
        if (data.reason === 'spreadsheet' && readSheet && typeof opened !== 'string') {
          void unfold(opened, readSheet);
          break;
        }
        show({ phase: 'failed', failure: data.reason === 'not open' ? 'unreadable' : data.reason });
    }
  };
  /** A spreadsheet that is none, or one of an old kind, stays what it was. */
  const unfold = async (file: Blob, read: SheetReader): Promise<void> => {
    const mine = ++run;
    sheet = read(file);
    const text = await sheet.text;
    if (run !== mine) return;
    sheet = null;
    if (text === null) show({ phase: 'failed', failure: 'spreadsheet' });
    else port().postMessage({ type: 'open', run: ++run, source: text });
  };
  const giveUp = (): void => {
    sheet?.end();
    sheet = null;
  };
  const port = (): ReaderPort => {
    if (worker) return worker;
    worker = createWorker();
    worker.onmessage = received;
    worker.onerror = () => {
      worker?.terminate();
      worker = null;
      show({ phase: 'failed', failure: 'worker' });
    };
    return worker;
  };

  return {
    open(source, options) {
      giveUp();
      opened = source;
      show({ ...IDLE, phase: 'reading' });
      port().postMessage({ type: 'open', run: ++run, source, ...(options && { options }) });
    },
    read(wish) {
      show({ phase: 'reading', progress: 0, wish, failure: null });
      port().postMessage({ type: 'read', run: ++run, wish });
    },
    cancel() {
      if (reading.phase !== 'reading') return;
      giveUp();
      worker?.postMessage({ type: 'cancel', run: run++ });
      show(reading.columns.length > 0 ? { phase: 'read' } : { phase: 'idle' });
    },
    end() {
      worker?.terminate();
      worker = null;
    },
  };
}
