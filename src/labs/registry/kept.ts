type Sides = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Engines kept for links of older versions, by the key that `engineOf` gives them. None so far: every link runs the
 * newest. docs/link-versions.md says how to add one.
 */
export const KEPT_DRAWINGS: Sides = {};
export const KEPT_PICTURES: Sides = {};
