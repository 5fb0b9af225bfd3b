import { isLater } from '../../experiments/versions';
import type { Variables } from '../notebook';
import type { Piece } from './names';

/** What a link does not say. */
export interface Lost {
  /** Names of variables that it should have: links carry all of a page. */
  readonly missing: readonly string[];
  /** The variable whose value may have been cut; null where none is. */
  readonly doubtful: string | null;
}

/**
 * What is not there of a link that says of which version it is. Where the last variables are not there and nothing stands
 * behind, it was cut, and nobody knows whether in the middle of a value.
 */
export function lostOf(
  variables: Variables,
  pieces: readonly Piece[],
  names: readonly (string | null)[],
  given: ReadonlyMap<string, string | null>,
  cut: string | null,
  isOpen: boolean,
): Lost {
  const all = Object.keys(variables);
  const version = given.has('v');
  const missing = version ? all.filter((name) => !given.has(name) && !isLater(name)) : [];
  const [piece, name] = [pieces.at(-1), names.at(-1)];
  const isLast = piece?.value && name && Object.hasOwn(variables, name);
  const last = all.at(-1);
  const isCutOff = isOpen && isLast && last !== undefined && missing.includes(last);
  return { missing, doubtful: cut ?? (isCutOff ? name : null) };
}
