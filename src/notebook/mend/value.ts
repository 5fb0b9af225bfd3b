import type { Param } from '../../experiments/params';
import { readValue } from '../../experiments/readValue';
import type { Damage } from './damage';

/** No value begins or ends otherwise. */
const BEFORE = /^[^A-Za-z0-9.+-]+/;
const BEHIND = /[^A-Za-z0-9]+$/;
/** What programs put where they cut. */
const CUT = /(…|\.{2,})\W*$/;

/** A value as it can be read: its text, and whether it was cut. */
export interface MendedValue {
  readonly text: string;
  readonly isCut: boolean;
}

/** Frees a value from what was written onto it, and puts its letters right. What cannot be read then stays as it is. */
export function mendValue(name: string, param: Param, given: string, note: (damage: Damage) => void): MendedValue {
  const isCut = CUT.test(given);
  const isRead = (text: string): boolean => readValue(name, param, text).notice === null;
  const written = given.trim();
  if (isRead(written)) return { text: written, isCut };
  const bare = written.replace(BEFORE, '').replace(BEHIND, '').replace(/\s+/g, '');
  const text = [bare, bare.toLowerCase(), ...likeIt(param, bare)].find(isRead);
  if (bare !== '' && bare !== written) note('ends');
  if (text === undefined) return { text: bare || written, isCut };
  if (text !== bare) note('capitals');
  return { text, isCut };
}

const likeIt = (param: Param, text: string): readonly string[] =>
  param.type === 'choice' ? param.options.filter((option) => option.toLowerCase() === text.toLowerCase()) : [];
