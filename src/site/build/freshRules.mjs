import { pathRules } from './pathRules.mjs';

/** Folders whose files `public/_headers` lets be kept: their names change with their content, or they hardly ever do. */
const KEPT = /^(_astro|fonts)\//;
/** What hosts read and never send. */
const UNSENT = /^_[^/]+$/;

/**
 * Paths of which a copy is asked for anew each time, since their names stay while what is in them changes: an old page would ask
 * for code that a new build has no more.
 * @param {readonly string[]} files relative to the built folder
 * @returns {readonly string[]}
 */
export const freshRules = (files) =>
  pathRules(
    files.filter((file) => !UNSENT.test(file)),
    (file) => (KEPT.test(file) ? undefined : 'fresh'),
  ).map(({ path }) => path);
