import { koreanMarked } from './koreanMarked.mjs';
import { rewriting } from './rewriting.mjs';

/** Says of Korean words in the other pages of the built site that they are Korean. */
export const markLanguages = () => rewriting('mark-languages', koreanMarked, (file) => !/^ko\b/.test(file));
