/** The service worker of all addresses that have no language. */
export const WORKER = 'sw.js';

/** The service worker of a language: at the root, though it answers for the language's pages alone. */
export const workerFile = (locale) => `sw-${locale}.js`;

/** Whether a file of the built site, relative to its folder, is a service worker. */
export const isWorker = (file) => /^sw(-[\w-]+)?\.js$/.test(file);

/** Fetches files of the site, and nobody else's; brings no script along. */
const POLICY = "default-src 'none'; connect-src 'self'";

/**
 * The policy of each service worker, which it has from its own file.
 * @param {readonly string[]} files relative to the built folder
 * @returns {readonly { path: string, policy: string }[]}
 */
export const workerRules = (files) => files.filter(isWorker).map((file) => ({ path: `/${file}`, policy: POLICY }));
