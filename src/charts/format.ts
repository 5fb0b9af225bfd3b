import { wilsonEnds } from '../core/intervals/wilsonEnds';
import type { Readout } from '../experiments/frame';
import type { Words } from './words';

const formats = new Map<string, Intl.NumberFormat>();

function written(locale: string, options: Intl.NumberFormatOptions, value: number): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format.format(value).replace('-', '\u2212');
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 1.3 × 10⁻²⁰, where digits alone would be a row of zeros. */
function scientific(locale: string, value: number): string {
  // The rounding of the three digits may carry into the exponent: 9.9999e-7 is 1 × 10⁻⁶.
  const exponent = Number(value.toExponential(2).split('e')[1]);
  const mantissa = written(locale, { maximumSignificantDigits: 3 }, value / 10 ** exponent);
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return `${mantissa} × 10${exponent < 0 ? '⁻' : ''}${digits}`;
}

function unusual(value: number, words: Words): string | null {
  if (Number.isNaN(value)) return words.t('chart.doesNotExist');
  if (value === Number.POSITIVE_INFINITY) return words.t('chart.infinite');
  if (value === Number.NEGATIVE_INFINITY) return `\u2212${words.t('chart.infinite')}`;
  return null;
}

/** A number with at most so many significant digits; says so where it does not exist or is infinite. */
export function formatNumber(value: number, words: Words, significantDigits = 4): string {
  const word = unusual(value, words);
  if (word !== null) return word;
  const size = Math.abs(value);
  if (size > 0 && (size < 1e-4 || size >= 1e12)) return scientific(words.locale, value);
  if (size >= 10 ** significantDigits) return written(words.locale, { maximumFractionDigits: 0 }, value);
  return written(words.locale, { maximumSignificantDigits: significantDigits }, value);
}

/** A whole number with separators. */
export function formatInteger(value: number, words: Words): string {
  return unusual(value, words) ?? written(words.locale, { maximumFractionDigits: 0 }, value);
}

/** Largest n for which laws of means are computed. */
const LARGEST = 10_000_000;

/** The n from which something holds: in words where there is none, or none yet. */
export function formatSampleSize(value: number, words: Words): string {
  if (Number.isNaN(value)) return words.t('chart.noSampleSize');
  if (value === 0) return '…';
  if (value === Number.POSITIVE_INFINITY)
    return words.t('chart.beyondSampleSize', { n: formatInteger(LARGEST, words) });
  return formatInteger(value, words);
}

/** The same where theory gives it for large n alone: two digits are worth something. */
function formatAboutSize(value: number, words: Words): string {
  if (value === Number.POSITIVE_INFINITY) return words.t('chart.unknownSampleSize');
  if (!(value > 0)) return formatSampleSize(value, words);
  if (value > LARGEST) return formatSampleSize(Number.POSITIVE_INFINITY, words);
  return words.t('chart.aboutSampleSize', { n: written(words.locale, { maximumSignificantDigits: 2 }, value) });
}

/** A share as a percentage: three significant digits, never more than a hundredth of a percent unless it is tiny. */
export function formatShare(value: number, words: Words): string {
  const word = unusual(value, words);
  if (word !== null) return word;
  if (value > 0 && value < 1e-6) return scientific(words.locale, value);
  const maximumFractionDigits = value > 0 && value < 0.001 ? Math.min(6, 1 - Math.floor(Math.log10(value)) - 2 + 1) : 2;
  return written(words.locale, { style: 'percent', maximumFractionDigits }, value);
}

/**
 * A difference of two shares in percentage points, without the unit: about three digits, with zeros at their end, so
 * that 3.09 and 3.10 are seen to differ by little.
 */
export function formatPoints(difference: number, words: Words): string {
  const points = 100 * difference;
  const word = unusual(points, words);
  if (word !== null) return word;
  if (points === 0) return written(words.locale, {}, 0);
  const digits = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(points)))));
  return written(words.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }, points);
}

/** A figure with digits down to the second digit of its Monte Carlo error. */
export function formatWithError(value: number, error: number, words: Words): string {
  const word = unusual(value, words);
  if (word !== null) return word;
  if (!(error > 0) || !Number.isFinite(error)) return formatNumber(value, words);
  const digits = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(error))));
  return written(words.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }, value);
}

/** A simulated share with digits down to the second digit of its Monte Carlo error; none and all without a row of zeros. */
function formatShareWithError(value: number, error: number | undefined, words: Words): string {
  if (!Number.isFinite(value) || error === undefined || !(error > 0) || !Number.isFinite(error) || value % 1 === 0) {
    return formatShare(value, words);
  }
  const digits = Math.min(12, Math.max(0, -1 - Math.floor(Math.log10(error))));
  const options = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return written(words.locale, options, value);
}

/** Whether the mean may be called normal, in a sentence. */
function formatVerdict(value: number, words: Words): string {
  return words.t(`verdict.${Number.isNaN(value) ? 'never' : value > 0 ? 'yes' : 'no'}`);
}

/** The figure of a readout as it is read. */
export function formatReadout({ value, monteCarloError, format }: Readout, words: Words): string {
  if (format === 'integer') return formatInteger(value, words);
  if (format === 'points') return unusual(value, words) ?? `${formatPoints(value, words)}%`;
  if (format === 'sample-size') return formatSampleSize(value, words);
  if (format === 'about-size') return formatAboutSize(value, words);
  if (format === 'verdict') return formatVerdict(value, words);
  if (format === 'share') return formatShareWithError(value, monteCarloError, words);
  return monteCarloError === undefined ? formatNumber(value, words) : formatWithError(value, monteCarloError, words);
}

/**
 * How far off a simulated figure may be, one Monte Carlo error either way: `± 1.4%`; of a share so near to 0 or 1 that it
 * would go beyond, Wilson's interval, `(0.9%–12%)`. Empty where there is none.
 */
export function formatUncertainty(readout: Readout, words: Words): string {
  const error = formatError(readout, words);
  const { value, monteCarloError = 0, among = 0, format } = readout;
  const beyond = value - monteCarloError < 0 || value + monteCarloError > 1;
  if (error === '' || format !== 'share' || among === 0 || !beyond) return error && `± ${error}`;
  const { low, high } = wilsonEnds(Math.round(value * among), among, 1);
  return `(${formatEnd(low, words)}–${formatEnd(high, words)})`;
}

/** An end of an interval for a share: two digits, and near to all so many that it is not taken for all. */
function formatEnd(share: number, words: Words): string {
  const digits = share < 1 ? Math.min(6, -Math.floor(Math.log10(100 * (1 - share)))) : 0;
  const precision = digits > 0 ? { maximumFractionDigits: digits } : { maximumSignificantDigits: 2 };
  return written(words.locale, { style: 'percent', ...precision }, share);
}

/**
 * A figure in a sentence: a simulated one with its Monte Carlo error, `88.3% ± 0.1%`, both down to the error's first digit.
 * Figures that have no error as they are read.
 */
export function formatInSentence(readout: Readout, words: Words): string {
  const { value, monteCarloError: error = 0, format } = readout;
  if (!Number.isFinite(value) || !(error > 0) || !Number.isFinite(error)) return formatReadout(readout, words);
  const share = format === 'share';
  const digits = Math.min(12, Math.max(0, -Math.floor(Math.log10(share ? 100 * error : error))));
  const style = share ? 'percent' : 'decimal';
  const options = { style, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return `${written(words.locale, options, value)} ± ${written(words.locale, options, error)}`;
}

/** The Monte Carlo error of a readout with two significant digits; empty where there is none. */
export function formatError({ value, monteCarloError, format }: Readout, words: Words): string {
  if (monteCarloError === undefined || !Number.isFinite(monteCarloError) || !Number.isFinite(value)) return '';
  const style = format === 'share' ? 'percent' : 'decimal';
  const options = { minimumSignificantDigits: 2, maximumSignificantDigits: 2, style } as const;
  return written(words.locale, monteCarloError > 0 ? options : { style }, monteCarloError);
}
