import { formatReadout } from '../../charts/format';
import type { Words } from '../../charts/words';
import { type GuessLine, roundStep, toDigits } from '../../page/predict/guess';

/** About this many labels find room on a phone. */
const MOST = 6;

/** Where a guess's line has its labels: powers of ten, or round steps. Ascending, within the line. */
export function ticksOf({ min, max, scale }: Pick<GuessLine, 'min' | 'max' | 'scale'>): readonly number[] {
  if (scale === 'linear') {
    const step = roundStep((max - min) / 3);
    const first = Math.ceil(toDigits(min / step));
    const last = Math.floor(toDigits(max / step));
    return Array.from({ length: last - first + 1 }, (_, index) => toDigits((first + index) * step));
  }
  const first = Math.ceil(toDigits(Math.log10(min)));
  const last = Math.floor(toDigits(Math.log10(max)));
  if (last - first < 1) return [min, max];
  const every = Math.ceil((last - first + 1) / MOST);
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) =>
    Number(`1e${first + index * every}`),
  );
}

/** A tick's label, short as the language has it: 10K, 1만. */
export function tickText(value: number, format: GuessLine['format'], words: Words): string {
  if (format === 'share') return formatReadout({ name: '', role: 'theory', value, format }, words);
  return new Intl.NumberFormat(words.locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}
