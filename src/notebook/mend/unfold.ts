import { decoded } from '../decoded';
import type { Damage } from './damage';

/** How often an address may have been encoded. */
const ROUNDS = 5;
/** Signs that mean a plain one in an address, and are written so elsewhere: hyphens, dashes and the minus sign. */
const DASHES = /[\u2010-\u2015\u2212\ufe63]/g;
/** Full-width signs, digits and letters: `！` to `～`. */
const WIDE = /[\uff01-\uff5e]/g;
/** What is not seen: hyphens and spaces at which a line may break, joiners. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]|\u200c|\u200d/g;
/** `&` as HTML has it, once or several times over. */
const ENTITY = /&(?:(?:amp|#38|#x26);)+/gi;
/** What an HTML reader makes of `&reg` in `&regions=24`, and of others that need no semicolon. */
const LETTERS: Readonly<Record<string, string>> = {
  '®': '&reg',
  '©': '&copy',
  '¬': '&not',
  '§': '&sect',
  '¶': '&para',
};

/** An address (without `?`) as it was written, as far as its signs tell: `v=1&n=30#lab`. Notes what was done to it. */
export function unfold(raw: string, note: (damage: Damage) => void): string {
  // In a query `+` is a space; `1e+5` is a number.
  let text = raw.replace(/\+/g, (plus, at: number) => (/\de$/i.test(raw.slice(0, at)) ? plus : '%20'));
  if (/%(25)*(26|3d|23)/i.test(raw)) note('encoding');
  for (let round = 0; round < ROUNDS; round++) {
    const next = decoded(text);
    if (next === text) break;
    if (round > 0) note('encoding');
    text = next;
  }
  const changing = (damage: Damage, from: RegExp, to: (sign: string) => string): void => {
    const next = text.replace(from, to);
    if (next !== text) note(damage);
    text = next;
  };
  changing('signs', WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  changing('signs', DASHES, () => '-');
  changing('signs', UNSEEN, () => '');
  changing('separators', ENTITY, () => '&');
  changing('separators', /[®©¬§¶]/g, (sign) => LETTERS[sign] ?? sign);
  return text;
}
