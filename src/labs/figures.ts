import type { Words } from '../charts/words';
import type { Readout } from '../experiments/frames';

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.NumberFormat(locale, options);
    formats.set(key, known);
  }
  return known;
}

/** A readout's figure as it is read; its error is rounded to two digits and decides how many the figure shows. */
export function figureOf({ value, monteCarloError, format: kind }: Readout, words: Words): string {
  if (Number.isNaN(value)) return words.t('readout.none');
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (kind === 'integer') return format(words.locale, { maximumFractionDigits: 0 }).format(value);
  if (kind === 'share') return format(words.locale, { style: 'percent', maximumFractionDigits: 2 }).format(value);
  if (monteCarloError !== undefined && monteCarloError > 0 && Number.isFinite(monteCarloError)) {
    const digits = Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(monteCarloError))));
    return format(words.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  }
  return format(words.locale, { maximumSignificantDigits: 4 }).format(value);
}

/** The Monte Carlo error with two significant digits; empty where there is none. */
export function errorOf({ monteCarloError, format: kind }: Readout, words: Words): string {
  if (monteCarloError === undefined || !Number.isFinite(monteCarloError)) return '';
  return format(words.locale, {
    maximumSignificantDigits: 2,
    ...(kind === 'share' && { style: 'percent' }),
  }).format(monteCarloError);
}
