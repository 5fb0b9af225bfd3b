import { javascript } from './javascript';
import { python } from './python';
import { r } from './r';

/** The exact coverage of an interval for a share, by language. */
export const EXACT = { javascript, python, r } as const;
