import { reader } from './reader';
import { rest } from './rest';

/** A page that moves by itself waits so long at most for the browser to have nothing else to do, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Resolves once the page has come and the browser rests: for what plays by itself. Where motion is to be reduced only at
 * the first sign of a reader.
 */
export const alone: Promise<void> = matchMedia('(prefers-reduced-motion: reduce)').matches
  ? reader
  : Promise.race([reader, rest(PATIENCE)]);
