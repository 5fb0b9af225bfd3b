import type { Words } from '../charts/words';

/** A comment of a recipe in the reader's language, by its key. */
export type Comment = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The comments of recipes: `recipe.<key>` of the strings. */
export const commentsOf =
  (words: Words): Comment =>
  (key, values) =>
    words.t(`recipe.${key}`, values);

/** A level as people write it: 95%. */
export const percent = (level: string): string => `${Math.round(100 * Number(level))}%`;

/** 1 - level, without what rounding leaves of it. */
export const missedShare = (level: string): number => Math.round(100 - 100 * Number(level)) / 100;

/** The seed as R takes it: whole numbers below 2^31. */
export const seedOfR = (seed: number): number => seed % 2 ** 31;
