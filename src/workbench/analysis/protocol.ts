import type { HistogramScale } from '../../core/sample/histogramOf';
import type { Packing } from '../link/index';
import type { Answer } from './answer';
import type { GroupComparison } from './compareGroups';
import type { Description } from './describe';
import type { Numbers } from './numbers';
import type { Question } from './question';
import type { Sight } from './sight';

/** New numbers, which stay until the next ones. */
export interface LoadMessage {
  readonly type: 'load';
  readonly run: number;
  readonly numbers: Numbers;
}

/** A question about them. The newest wins. */
export interface AskMessage {
  readonly type: 'ask';
  readonly run: number;
  readonly question: Question;
  readonly axis: 'auto' | HistogramScale;
}

/** The numbers as the fragment of a link. */
export interface PackMessage {
  readonly type: 'pack';
  readonly run: number;
  readonly name: string;
  readonly packing: Packing;
}

/** The numbers as so few values that a visit can keep them. */
export interface ReduceMessage {
  readonly type: 'reduce';
  readonly run: number;
}

/** Different values, ascending, and how often each is there; `reducedFrom` where they stand for so many. */
export interface Reduced {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly reducedFrom: number | null;
}

export type ToAnalyst = LoadMessage | AskMessage | PackMessage | ReduceMessage;

/** Each names the run of the question that it answers. */
export type FromAnalyst =
  | { readonly type: 'sight'; readonly run: number; readonly sight: Sight }
  | { readonly type: 'description'; readonly run: number; readonly description: Description }
  | { readonly type: 'comparison'; readonly run: number; readonly comparison: GroupComparison | null }
  | { readonly type: 'answer'; readonly run: number; readonly answer: Answer }
  | { readonly type: 'packed'; readonly run: number; readonly fragment: string }
  | { readonly type: 'reduced'; readonly run: number; readonly reduced: Reduced | null }
  | { readonly type: 'failed'; readonly run: number; readonly message: string };
