import type { NoText } from './bytes/encoding';
import type { Source } from './bytes/source';
import type { ColumnsWish, ColumnValues } from './readColumns';
import type { Survey, SurveyOptions } from './survey';

/** Surveys a source, which is kept, and reads its first sensible column. */
export interface OpenMessage {
  readonly type: 'open';
  readonly run: number;
  readonly source: Source;
  readonly options?: SurveyOptions;
}

/** Reads other columns of the source that was opened last, or the same by other answers. */
export interface ReadMessage {
  readonly type: 'read';
  readonly run: number;
  readonly wish: ColumnsWish;
}

export interface CancelMessage {
  readonly type: 'cancel';
  readonly run: number;
}

export type ToReader = OpenMessage | ReadMessage | CancelMessage;

/** How much of a stage is done, by share of what is to be read. Columns of a small text come without. */
export interface ProgressMessage {
  readonly type: 'progress';
  readonly run: number;
  readonly stage: 'survey' | 'columns';
  readonly share: number;
}

export interface SurveyMessage {
  readonly type: 'survey';
  readonly run: number;
  readonly survey: Survey;
}

/** The last message of a run that was not cancelled. None when there is no column of numbers. */
export interface ColumnsMessage {
  readonly type: 'columns';
  readonly run: number;
  readonly columns: readonly ColumnValues[];
}

/** Nothing can be read: the file holds no text, the browser gives no access to it any more, or nothing is open. */
export interface FailedMessage {
  readonly type: 'failed';
  readonly run: number;
  readonly reason: NoText | 'unreadable' | 'not open';
  /** For the console. */
  readonly message: string;
}

export type FromReader = ProgressMessage | SurveyMessage | ColumnsMessage | FailedMessage;
