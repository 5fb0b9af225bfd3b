import { joined } from './joined.mjs';
import { rewriting } from './rewriting.mjs';

/** Holds figures and their particles together in the Korean pages of the built site. */
export const joinFigures = () => rewriting('join-figures', joined, (file) => /^ko\b/.test(file));
