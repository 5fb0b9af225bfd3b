/** Anything that is made something else; most cells have nothing such. */
const CHANGED = /[\uff01-\uff5e\uffe5\uffe6\u2212\u2010-\u2013\ufe63’‘`´\u200b\u2060\ufeff]|[^\S ]| {2}/;
const BLANKS = /[\s\u200b\u2060\ufeff]+/g;

/**
 * A cell as the readers of cells want it: full-width signs and digits made ASCII (their minus too), every dash that is a
 * minus made "-", all blanks (narrow and unbreakable ones too) one space, none at the ends.
 */
export function plainText(text: string): string {
  if (!CHANGED.test(text)) return text.trim();
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2010-\u2013\ufe63]/g, '-')
    .replace(/\uffe6/g, '₩')
    .replace(/\uffe5/g, '¥')
    .replace(/[’‘`´]/g, "'")
    .replace(BLANKS, ' ')
    .trim();
}
