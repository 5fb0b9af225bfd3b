import { pathRules } from './pathRules.mjs';

/** What a page of the site says about the pages that may show it in a frame. */
export const NOBODY = "frame-ancestors 'none'";
export const ANYBODY = 'frame-ancestors * file:';

/** Pages that are made for frames: `en/embed/coverage/index.html`. */
const isEmbed = (file) => /^[^/]+\/embed\//.test(file);

/**
 * Paths of a built site and what each says about frames. Of two policies the stricter one holds: no two match one address.
 * @param {readonly string[]} pages the HTML files, relative to the built folder: `en/lessons/x/index.html`
 * @returns {readonly { path: string, policy: string }[]}
 */
export const frameRules = (pages) =>
  pathRules(pages, (file) => (isEmbed(file) ? ANYBODY : NOBODY)).map(({ path, value }) => ({ path, policy: value }));
