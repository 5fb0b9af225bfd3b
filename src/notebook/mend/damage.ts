/** What may have happened to a link on its way; the sentence that says so is made of these. */
export type Damage =
  | 'separators' // `&amp;` or `;` for `&`, a second `?`
  | 'encoding' // encoded as a whole, or twice
  | 'capitals' // names or values in other letters
  | 'signs' // full-width digits and signs, typographic minus
  | 'ends' // brackets, quotation marks, particles at its ends
  | 'place'; // where it leads to

/** All of them, in the order in which they are told. */
export const DAMAGES: readonly Damage[] = ['separators', 'encoding', 'capitals', 'signs', 'ends', 'place'];
