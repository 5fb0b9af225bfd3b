import type { Words } from '../charts/words';
import { type Comment, commentsOf } from './comment';

type Write<P> = (params: P, say: Comment) => string;

/** A lab's recipe from three writers, each of which gets the params as its experiment types them. */
export function recipeOf<P>(writers: {
  readonly javascript: Write<P>;
  readonly python: Write<P>;
  readonly r: Write<P>;
}) {
  const recipe = (write: Write<P>) => (params: Readonly<Record<string, number | string>>, words: Words) =>
    write(params as P, commentsOf(words));
  return { javascript: recipe(writers.javascript), python: recipe(writers.python), r: recipe(writers.r) };
}
