/** Powers of ten by what people write after a number; 만, 억 and 조 also after 십, 백 and 천. */
const POWERS: Readonly<Record<string, number>> = {
  '': 0,
  십: 1,
  백: 2,
  천: 3,
  만: 4,
  억: 8,
  조: 12,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
  t: 12,
  trillion: 12,
};

/** Digits, perhaps in groups of three (10,000 or 10 000), and what they are to be multiplied by. */
const PART = new RegExp(
  [
    /^(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ '’_]\d{3})+|\d+|(?=\.\d)|)(\.\d*)?(?:e([+-]?\d+))?/,
    / ?([십백천]?)([만억조]|(?:k|thousand|mn?|million|bn?|billion|t|trillion)(?![a-z])|) ?/,
  ]
    .map(({ source }) => source)
    .join(''),
);
/** What is written before a number and says what it is of: `n = `, `약 `, `₩`. */
const BEFORE = /^(?:\p{L}[\p{L} _]*[=:≈] ?|(?:about|around|approx\.?|ca\.?|약|대략) ?(?=\d)|[~≈#] ?)?(?:\p{Sc} ?)?/u;
/** What is counted, behind it: `명`, `orders a day`. */
const UNIT = /^\p{L}[\p{L} ]*\.?$/u;
/** 5 조각 are five pieces and no five trillion; 2 만원 are not two. */
const UNCLEAR_UNIT = /^(?=.* [십백천만억조]+[가-힣]|.*조(?!원)[가-힣])/;
/** A comma that sets no groups of three apart: 0,5 and 1,25. */
const DECIMAL_COMMA = /^(?:(\d+),(?=\d\d?(?![\d,]))|(0),(?=\d+(?![\d,])))/;
/** In a whole number a point before three digits may as well set groups apart: 10.000. */
const UNCLEAR_POINT = /^\d{1,3}(\.\d{3})+$/;

/**
 * The number that a text says, as people write it and as this site prints it: 10,000, 1만 5천, 2k, 1e3, 1.3 × 10⁻⁵,
 * −0.5, １２, ١٢; also with what it is of or what is counted: n = 30, 약 30명, 30 orders. A comma is a decimal point where
 * it can be nothing else, and never in a `whole` number. `percent` is the power of ten that a per cent sign stands for;
 * without it none is understood. Null for what says no number, and for what could be two: better asked again than guessed.
 */
export function spokenNumber(text: string, whole = false, percent = Number.NaN): number | null {
  const plain = plainText(text).replace(BEFORE, '');
  const body = plain.replace(/^[+-]/, '').replace(/ ?%$/, '');
  const shift = plain.endsWith('%') ? percent : 0;
  if (body === '' || (whole && UNCLEAR_POINT.test(body)) || UNCLEAR_UNIT.test(body)) return null;
  let rest = whole ? body : body.replace(DECIMAL_COMMA, '$1$2.');
  let sum = 0;
  // What follows 만 is less than one 만; nothing follows a number that is not multiplied.
  let room = Number.POSITIVE_INFINITY;
  let before = '';
  while (rest !== '' && !isUnit(before, rest)) {
    const [part = '', digits = '', fraction = '', exponent = '', small = '', big = ''] = PART.exec(rest) ?? [];
    const mantissa = digits.replace(/\D/g, '') + fraction;
    const power = (POWERS[small] as number) + (POWERS[big] as number);
    // 만 alone is 10,000, k alone is nothing.
    if (part === '' || (mantissa === '' && (exponent || !/[가-힣]/.test(small + big)))) return null;
    const value = Number(`${mantissa || 1}e${Number(exponent) + power + shift}`);
    if (!(value < room)) return null;
    sum += value;
    room = power > 0 ? 10 ** power : 0;
    rest = rest.slice(part.length);
    before = part;
  }
  return plain.startsWith('-') ? 0 - sum : sum;
}

/** Whether what stands behind a part of a number is what is counted. Latin letters stand apart: `5x` may be anything. */
const isUnit = (part: string, rest: string): boolean =>
  UNIT.test(rest) && (/[가-힣]/.test(rest[0] as string) ? part !== '' : part.endsWith(' '));

/** In the signs of a keyboard; raised digits only as a power of ten, since 3² is not 32. */
function plainText(text: string): string {
  return text
    .trim()
    .replace(/ *[×x*] *10(⁻?[⁰¹²³⁴-⁹]+)/, 'e$1')
    .replace(/(?<!e⁻?[⁰¹²³⁴-⁹]*)[⁰¹²³⁴-⁹]/g, '?')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[−–]/g, '-')
    .replace('٫', '.')
    .replace(/٬/g, ',')
    .replace('٪', '%')
    .toLowerCase();
}
