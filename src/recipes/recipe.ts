import type { Words } from '../charts/words';
import type { ParamValue } from '../experiments/params';

export const RECIPE_LANGUAGES = ['javascript', 'python', 'r'] as const;

export type RecipeLanguage = (typeof RECIPE_LANGUAGES)[number];

/** A lab's experiment as a script of each language, at settled params, with comments in the reader's language. */
export type Recipe = Readonly<
  Record<RecipeLanguage, (params: Readonly<Record<string, ParamValue>>, words: Words) => string>
>;
