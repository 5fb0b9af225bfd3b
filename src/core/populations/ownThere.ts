/** What stands in links for the reader's own numbers; they themselves never do. */
export const OWN = 'data';

let there = false;

/** Whether there are any, or will be in a moment: so much a page has to know that reads its link. */
export const hasOwnPopulation = (): boolean => there;

/** Says that there are some, which may still be on their way, or none. */
export function sayOwnPopulation(are: boolean): void {
  there = are;
}
