import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The simulated coverage of an interval, by language. */
export const SIMULATED = { javascript, python, r } as const;
