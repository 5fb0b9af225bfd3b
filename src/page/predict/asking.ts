import type { Words } from '../../charts/words';

/** A kind of question: how an answer is made, and what of the result the built page cannot know. */
export interface Asking {
  /** What is chosen, guessed or drawn; `null` while it is not all there. */
  value(): readonly number[] | null;
  clear(): void;
  focus(): void;
  /** Fills in the reader's answer beside the truth. */
  show(numbers: readonly number[]): void;
  /** The words that ask for an answer first. */
  readonly first: string;
}

/** Binds what differs from kind to kind. */
export type Bind = (question: HTMLElement, words: Words) => Asking;
