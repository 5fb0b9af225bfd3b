import { fileURLToPath } from 'node:url';
import { openStore } from './store.mjs';

/** Git ignores it, and `npm ci` takes it away. */
const FOLDER = fileURLToPath(new URL('../../../../node_modules/.cache/large-enough/', import.meta.url));

let store;

/** What this project's builds keep for each other. */
export const siteStore = () => (store ??= openStore(FOLDER));

/** Throws nothing away before the build is whole: a failed one has used less than it would have. */
export const cache = () => ({ name: 'cache', hooks: { 'astro:build:done': () => siteStore().end() } });
