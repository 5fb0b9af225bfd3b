import { booleanValues } from '../cells/booleans';
import type { DecimalMark } from '../cells/decimal';
import { type Evidence, numbersIn } from './evidence';
import { type Answers, areCompactDates, decideFormat, decimalOf, type Format, type Question } from './format';

/** A column as a reader chooses it. */
export interface ColumnSummary {
  readonly index: number;
  /** Its name in the header; empty when it has none. */
  readonly name: string;
  /** As in a spreadsheet: A, B, …, AA. */
  readonly letter: string;
  /** What most of its cells are. */
  readonly kind: 'numbers' | 'booleans' | 'dates' | 'times' | 'text' | 'empty';
  /** Cells that give a number, of all. */
  readonly numbers: number;
  readonly cells: number;
  readonly missing: number;
  /** The first cells that are not empty, as they are written. */
  readonly examples: readonly string[];
  readonly format: Format;
  readonly questions: readonly Question[];
  /** What a reader should know of how the numbers were read. */
  readonly said: {
    /** Cells with a % sign, whose values are divided by 100. */
    readonly percent: number;
    /** Cells with Korean units (만, 억 …). */
    readonly korean: number;
    /** Currencies as written, with counts; more than one cannot be summed. */
    readonly currencies: Readonly<Record<string, number>>;
    /** Words read as 1 and 0, with counts. */
    readonly booleans: Readonly<Record<string, number>>;
    /** Numbers that begin with 0, such as 00123: rather names than amounts. */
    readonly leadingZeros: number;
    /** Every number is one more than the one before. */
    readonly counting: boolean;
  };
  /** Its distinct texts with their counts, most frequent first, when there are 2 to 50: it can part the rows into groups. */
  readonly groups: readonly { readonly label: string; readonly count: number }[] | null;
}

export function summarize(
  evidence: Evidence,
  index: number,
  name: string,
  answers?: Answers,
  likelier?: DecimalMark,
): ColumnSummary {
  const { format, questions } = decideFormat(evidence, answers, likelier);
  const { kinds, counting } = evidence;
  const words = format.booleans ? booleanValues(new Set(evidence.booleans.keys())) : new Map<string, number>();
  const groups = [...(evidence.groups ?? [])]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count);
  return {
    index,
    name,
    letter: letterOf(index),
    kind: kindOf(evidence, format),
    numbers: countNumbers(evidence, format),
    cells: evidence.cells,
    missing: kinds.missing,
    examples: evidence.examples,
    format,
    questions,
    said: {
      percent: evidence.percent,
      korean: evidence.korean,
      currencies: Object.fromEntries(evidence.currencies),
      booleans: Object.fromEntries([...evidence.booleans].filter(([word]) => words.has(word))),
      leadingZeros: evidence.leadingZeros,
      counting: counting && numbersIn(evidence) > 2,
    },
    groups: evidence.groups && groups.length > 1 ? groups : null,
  };
}

function countNumbers(evidence: Evidence, format: Format): number {
  const { same, either, pointOnly, commaOnly, kinds } = evidence;
  if (areCompactDates(evidence) && format.compactDates === 'leave out') return 0;
  const numbers = same + either + (format.decimal === '.' ? pointOnly : commaOnly);
  return numbers + (format.booleans ? kinds.boolean : 0) + (format.times === 'leave out' ? 0 : kinds.time);
}

function kindOf(evidence: Evidence, format: Format): ColumnSummary['kind'] {
  const { date, time, text, boolean } = evidence.kinds;
  const compact = areCompactDates(evidence) && format.compactDates === 'leave out';
  const numbers = compact ? 0 : numbersIn(evidence);
  const counts = [
    ['numbers', numbers],
    ['booleans', format.booleans ? boolean : 0],
    ['dates', date + (compact ? evidence.compactDates : 0)],
    ['times', time],
    ['text', text + (format.booleans ? 0 : boolean)],
  ] as const;
  const [kind, count] = counts.reduce((most, each) => (each[1] > most[1] ? each : most));
  return count > 0 ? kind : 'empty';
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

const IS_NAME_OF_ID =
  /^(id|idx|index|no\.?|nr\.?|num|number|key|#|순번|번호|연번|행|year|연도|년도|jahr|우편번호|zip|plz)$|[_ -]id$|(아이디|번호|코드)$/i;

/** The column that is looked at first: numbers before yes and no, before what numbers rows or names things. */
export function defaultColumn(columns: readonly ColumnSummary[]): number | null {
  const most = Math.max(0, ...columns.map(({ numbers }) => numbers));
  const rank = ({ kind, numbers, name, said }: ColumnSummary): number => {
    if (numbers === 0) return 0;
    if (IS_NAME_OF_ID.test(name) || (said.counting && numbers > 3) || 2 * said.leadingZeros > numbers) return 1;
    if (kind !== 'numbers' || 2 * numbers < most) return 2;
    return 3;
  };
  const ranks = columns.map(rank);
  const best = Math.max(0, ...ranks);
  return best === 0 ? null : (columns[ranks.indexOf(best)]?.index ?? null);
}

/** The decimal mark that other columns need, by how many cells; undefined when they need none. */
export function decimalOfOthers(all: readonly Evidence[], index: number): DecimalMark | undefined {
  const others = all.filter((_, other) => other !== index);
  const sum = (key: 'pointOnly' | 'commaOnly'): number =>
    others.reduce((count, evidence) => count + (decimalOf(evidence) ? evidence[key] : 0), 0);
  const [point, comma] = [sum('pointOnly'), sum('commaOnly')];
  return point === comma ? undefined : point > comma ? '.' : ',';
}
