const CLOCK = String.raw`(?:(?:오전|오후|am|pm) ?)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:am|pm|uhr))?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?`;
const MONTH = String.raw`(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*\.?`;
const WEEKDAY = String.raw`(?: ?\([월화수목금토일]\)| [월화수목금토일]요일)?`;

/** The same sign between the parts, whatever their order; months and days are held to 12 and 31 below. */
const DAYS = [
  String.raw`(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})\.?`,
  String.raw`(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})`,
].map((day) => new RegExp(`^${day}${WEEKDAY}(?:(?:t|,? )${CLOCK})?$`, 'i'));

const OTHERS = [
  /^\d{4}[-/](0?[1-9]|1[0-2])$/,
  /^\d{4}[- ]?(q[1-4]|[1-4]분기|w\d{2})$/i,
  new RegExp(String.raw`^(?:\d{2,4}년 ?)?(?:\d{1,2}월 ?)(?:\d{1,2}일)?${WEEKDAY}(?: ${CLOCK})?$`, 'i'),
  /^\d{4}년$/,
  new RegExp(String.raw`^(?:\d{1,2}[. -]{0,2})${MONTH}(?:[ ,-]{0,2}(?:\d{4}|\d{2}))?(?:,? ${CLOCK})?$`, 'i'),
  new RegExp(
    String.raw`^${MONTH}[ -]?(?:\d{1,2}(?:st|nd|rd|th)?)?(?:[ ,-]{0,2}(?:\d{4}|\d{2}))?(?:,? ${CLOCK})?$`,
    'i',
  ),
];

/** A day, month or quarter, with or without a clock time; `plain` as of `plainText`. */
export function isDate(plain: string): boolean {
  if (plain.length < 3 || plain.length > 40 || !/\d/.test(plain)) return false;
  for (const day of DAYS) {
    const match = day.exec(plain);
    if (match) return isDay(match[1] ?? '', match[3] ?? '', match[4] ?? '');
  }
  return OTHERS.some((other) => other.test(plain));
}

function isDay(first: string, second: string, third: string): boolean {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const fits = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return first.length === 4 ? fits(b, c) : fits(a, b) || fits(b, a);
}

/** Whole numbers that are days too: 20240301. */
export const isCompactDate = (plain: string): boolean =>
  /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(plain);

/** "01:30", "1:02:03.5", with am, pm, 오전, 오후 or Uhr. Which of the first two are hours it does not say. */
export interface TimeCell {
  /** Two or three numbers between colons. */
  readonly parts: readonly number[];
  /** 12 when afternoon is said and the hour is not 12. */
  readonly added: number;
}

export function readTime(plain: string): TimeCell | undefined {
  if (!plain.includes(':')) return undefined;
  const match = /^(오전|오후|am|pm)? ?(\d{1,4}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))? ?(am|pm|uhr|h)?$/i.exec(plain);
  if (!match) return undefined;
  const [, before, first = '', second = '', third, behind] = match;
  const half = (before ?? behind ?? '').toLowerCase();
  const added = (half === '오후' || half === 'pm') && Number(first) !== 12 ? 12 : 0;
  const parts = [first, second, ...(third ? [third.replace(',', '.')] : [])].map(Number);
  return (parts[1] ?? 0) < 60 && (parts[2] ?? 0) < 60 ? { parts, added } : undefined;
}

/** Seconds of a time: three parts are hours, minutes, seconds; of two it has to be said which. */
export function secondsOf({ parts: [a = 0, b = 0, c], added }: TimeCell, two: 'hours' | 'minutes'): number {
  if (c === undefined && two === 'minutes') return 60 * a + b;
  return 3600 * (a + added) + 60 * b + (c ?? 0);
}
