/** A part of a query: `name=value`, or a name alone. */
export interface Piece {
  readonly name: string;
  readonly value: string | null;
}

/** The parts of a query as they stand there. */
export function piecesOf(query: string): Piece[] {
  return query
    .split(/[&;?]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const at = piece.indexOf('=');
      return at < 0 ? { name: piece, value: null } : { name: piece.slice(0, at), value: piece.slice(at + 1) };
    });
}

/**
 * What each piece is called: its own name where it is known, else the known one in other letters. Where two differ by these
 * alone (N and n) and the letters of a link are lost, their order tells if both are there, else what is `likely` at all.
 */
export function namesFor(
  pieces: readonly Piece[],
  known: readonly string[],
  likely: readonly string[],
): readonly (string | null)[] {
  const folded = pieces.map(({ name }) => fold(name));
  const alikeTo = (one: string): readonly string[] => known.filter((name) => fold(name) === one);
  const isLost = pieces.some(({ name }, at) => !known.includes(name) && alikeTo(folded[at] as string).length > 0);
  const names = pieces.map(({ name }, at): string | null => {
    const alike = alikeTo(folded[at] as string);
    if (alike.includes(name) && !(isLost && alike.length > 1)) return name;
    return alike.find((one) => likely.includes(one)) ?? (alike.includes(name) ? name : alike[0]) ?? null;
  });
  for (const one of new Set(folded)) {
    const alike = alikeTo(one);
    const places = folded.flatMap((name, at) => (name === one ? [at] : []));
    if (alike.length < 2 || places.length < alike.length) continue;
    if (!isLost && alike.every((name) => names.includes(name))) continue;
    for (const [k, at] of places.entries()) names[at] = alike[Math.min(k, alike.length - 1)] ?? null;
  }
  return names;
}

const fold = (name: string): string => name.replace(/[^A-Za-z0-9_]/g, '').toLowerCase();
