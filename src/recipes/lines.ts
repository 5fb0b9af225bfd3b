/** The lines of a recipe, one text perhaps several of them; what is false is left out, '' is an empty line. Of those never more than two. */
export const lines = (...parts: readonly (string | false)[]): string =>
  `${parts.filter((part) => part !== false).join('\n')}\n`.replace(/\n{4,}/g, '\n\n\n');
