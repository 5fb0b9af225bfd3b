import { formatInteger } from '../../../charts/format';
import type { Words } from '../../../charts/words';

/** A day's half hours begin here; so many of them there are up to midnight. */
const FIRST_HOUR = 9;
const HALF_HOURS = 30;

/** Whether slots are half hours of one day; where they are too many, they are numbered. */
export const areHalfHours = (slots: number): boolean => slots <= HALF_HOURS;

/** A slot by its place: `10:30`, or `slot 34`. */
export function slotName(place: number, slots: number, words: Words): string {
  if (!areHalfHours(slots)) return words.t('chart.slotNumber', { number: formatInteger(place + 1, words) });
  return words.t(place % 2 === 0 ? 'chart.fullHour' : 'chart.halfHour', { hour: FIRST_HOUR + Math.floor(place / 2) });
}

/** Places that have a figure on the axis, at least `apart` places from each other, and what it is. */
export function slotTicks(slots: number, apart: number, words: Words): readonly (readonly [number, string])[] {
  const clock = areHalfHours(slots);
  const step = (clock ? [2, 4, 6, 10] : [1, 2, 5, 10, 20, 50, 100]).find((every) => every >= apart) ?? 100;
  const places = Array.from({ length: slots }, (_, place) => place);
  return clock
    ? places.filter((place) => place % step === 0).map((place) => [place, slotName(place, slots, words)])
    : places.filter((place) => (place + 1) % step === 0).map((place) => [place, formatInteger(place + 1, words)]);
}
