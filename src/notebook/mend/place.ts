/** The shortest beginning of an id that is taken for it. */
const TELLING = 4;

/**
 * The id that a damaged fragment means: what stands before signs, before a particle (`#lab를`), in other letters, or the
 * one that begins so, where it was cut. Null where none is meant.
 */
export function mendPlace(fragment: string, ids: readonly string[]): string | null {
  if (ids.includes(fragment)) return fragment;
  const written = fragment.replace(/^[^A-Za-z0-9]+/, '').toLowerCase();
  const [bare = ''] = /^[a-z0-9_-]*/.exec(written) ?? [];
  if (bare === '') return null;
  const same = ids.find((id) => id.toLowerCase() === bare.replace(/[_-]+$/, ''));
  if (same !== undefined) return same;
  const begun = ids.filter((id) => id.toLowerCase().startsWith(bare));
  return begun.length === 1 && bare.length >= TELLING ? (begun[0] as string) : null;
}
