import type { Source } from './bytes/source';
import type { FailedMessage, FromReader, OpenMessage, ReadMessage, ToReader } from './protocol';
import { type ColumnsWish, type ColumnValues, readColumns } from './readColumns';
import { type Surveyed, type SurveyOptions, surveySource } from './survey';

/** No two messages of progress are less than this many ms apart. */
const BETWEEN_MESSAGES = 50;

export interface ColumnHostOptions {
  readonly post: (message: FromReader, transfer: ArrayBuffer[]) => void;
  /** Milliseconds, ever rising. */
  readonly now: () => number;
  /** Resolves once messages that are waiting have been received. */
  readonly giveWay: () => Promise<void>;
}

/** Thrown between two pieces where another request has taken over. */
class Superseded extends Error {}

interface Opened {
  readonly source: Source;
  readonly options: SurveyOptions;
  readonly surveyed: Surveyed;
}

/** Answers requests one at a time: the newest wins, and the one before it ends without a further message. */
export function createColumnHost({ post, now, giveWay }: ColumnHostOptions): (message: ToReader) => void {
  let current: number | null = null;
  let opened: Opened | null = null;

  const progressOf = (run: number, stage: 'survey' | 'columns') => {
    let posted = now();
    return async (share: number): Promise<void> => {
      await giveWay();
      if (current !== run) throw new Superseded();
      // The end of a stage has a message of its own.
      if (share === 1 || now() - posted < BETWEEN_MESSAGES) return;
      posted = now();
      post({ type: 'progress', run, stage, share }, []);
    };
  };

  const fail = (run: number, reason: FailedMessage['reason'], message: string): void => {
    current = null;
    post({ type: 'failed', run, reason, message }, []);
  };

  const open = async ({ run, source, options = {} }: OpenMessage): Promise<void> => {
    opened = null;
    const surveyed = await surveySource(source, options, progressOf(run, 'survey'));
    if (current !== run) return;
    if (typeof surveyed === 'string') return fail(run, surveyed, `the file is no text: ${surveyed}`);
    opened = { source, options, surveyed };
    const { survey } = surveyed;
    post({ type: 'survey', run, survey }, []);
    await send(run, opened, { columns: survey.column === null ? [] : [{ column: survey.column }] });
  };

  const read = async ({ run, wish }: ReadMessage): Promise<void> => {
    if (!opened) return fail(run, 'not open', 'no source has been opened');
    await send(run, opened, wish);
  };

  const send = async (run: number, { source, options, surveyed }: Opened, wish: ColumnsWish): Promise<void> => {
    const columns =
      wish.columns.length === 0 ? [] : await readColumns(source, surveyed, wish, options, progressOf(run, 'columns'));
    if (current !== run) return;
    current = null;
    post({ type: 'columns', run, columns }, buffersOf(columns));
  };

  const guarded = (run: number, work: Promise<void>): void => {
    work.catch((error: unknown) => {
      if (error instanceof Superseded || current !== run) return;
      fail(run, 'unreadable', error instanceof Error ? error.message : String(error));
    });
  };

  return (message) => {
    if (message.type === 'cancel') {
      if (current === message.run) current = null;
      return;
    }
    current = message.run;
    guarded(message.run, message.type === 'open' ? open(message) : read(message));
  };
}

const buffersOf = (columns: readonly ColumnValues[]): ArrayBuffer[] =>
  columns.flatMap(({ values, groups }) => [values.buffer, ...(groups ? [groups.codes.buffer] : [])] as ArrayBuffer[]);
