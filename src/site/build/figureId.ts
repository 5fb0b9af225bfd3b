/** The id of a figure, from what it shows, so that it stays as long as that does: `sampling-n-10-repetitions-1`. */
export const figureId = (lab: string, set: string): string =>
  `${lab}-${set}`.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-$/g, '');
