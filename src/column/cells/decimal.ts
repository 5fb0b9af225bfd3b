export type DecimalMark = '.' | ',';

/** Digits in threes behind the first one to three (which begin with no zero), or as in India in twos before the last three. */
const grouped = (separators: string, twos: string): string =>
  `[1-9]\\d{0,2}(?<mark>[${separators}])\\d{3}(?:\\k<mark>\\d{3})*|[1-9]\\d?(?:${twos}\\d{2})+${twos}\\d{3}`;

const form = (mark: string, groups: string): RegExp =>
  new RegExp(`^(?:(\\d+)|(${groups}))?(?:[${mark}](\\d*))?(?:[eE]([+-]?\\d{1,5}))?$`);

const FORMS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': form('.', grouped(", '", ',')),
  ',': form(',', grouped(". '", '\\.')),
};

/**
 * An unsigned decimal number as JavaScript writes it ("1.234,5" with a decimal comma is "1234.5"), undefined when it
 * cannot be read so. Thousands may be parted by the other mark, a space or an apostrophe, one of them in a number.
 */
export function readDecimal(text: string, mark: DecimalMark): string | undefined {
  const match = FORMS[mark].exec(text);
  if (!match) return undefined;
  const [, digits, groups, , fraction, exponent] = match;
  const whole = digits ?? groups?.replace(/\D/g, '') ?? '';
  if (whole === '' && !fraction) return undefined;
  return `${whole || '0'}${fraction ? `.${fraction}` : ''}${exponent ? `e${exponent}` : ''}`;
}

/** The same number with its decimal point moved: exact, where a product would be rounded twice. */
export function shifted(decimal: string, places: number): string {
  if (places === 0) return decimal;
  const [mantissa, exponent = '0'] = decimal.split('e');
  return `${mantissa}e${Number(exponent) + places}`;
}
