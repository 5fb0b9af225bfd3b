import type { Locator } from 'playwright-core';

/** The parts of a lab that are not there while it waits for an answer. */
const PARTS = ['.lab-figure', '.comparison'];
export const ALL: readonly boolean[] = PARTS.map(() => true);
export const NONE: readonly boolean[] = PARTS.map(() => false);

/** Which of them can be seen. */
export const seen = (lab: Locator): Promise<boolean[]> =>
  Promise.all(PARTS.map((part) => lab.locator(part).isVisible()));
