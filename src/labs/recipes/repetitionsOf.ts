/** Draws that a script gets through in half a minute or so. */
const MOST_DRAWS = 2e8;
const FEWEST = 100;

/** How often a recipe repeats: as often as the page, unless the page is clever where a script has to draw. */
export const repetitionsOf = (n: number, repetitions: number): number =>
  Math.min(repetitions, Math.max(FEWEST, Math.floor(MOST_DRAWS / n)));
