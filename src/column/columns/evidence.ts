import { type Cell, isDigits, readCell } from '../cells/cell';
import { isCompactDate } from '../cells/dates';
import type { NumberCell } from '../cells/number';

/** All that a column's format is decided from; it grows with every cell and keeps none but examples. */
export interface Evidence {
  cells: number;
  /** Cells by kind; numbers are below, by how they can be read. */
  readonly kinds: Record<Exclude<Cell['kind'], 'number'>, number>;
  /** The same with a decimal point and with a decimal comma. */
  same: number;
  /** Read with the one mark only: "1.5", "1,5". */
  pointOnly: number;
  commaOnly: number;
  /** Another number with the other mark: "1.234". */
  either: number;
  /** The first cell of `either`, as it is written. */
  eitherExample: string;
  percent: number;
  korean: number;
  readonly currencies: Map<string, number>;
  /** Words for yes and no, in small letters, with how often they come. */
  readonly booleans: Map<string, number>;
  /** Times with three parts, such as 1:02:03. */
  longTimes: number;
  compactDates: number;
  leadingZeros: number;
  /** Every number so far is one more than the one before. */
  counting: boolean;
  /** Distinct texts with their counts, null once there are more than `MOST_GROUPS`. */
  groups: Map<string, number> | null;
  /** The first few cells that are not empty. */
  readonly examples: string[];
  previous: number;
}

/** A column with more different texts does not part readers into groups. */
export const MOST_GROUPS = 50;
const EXAMPLES = 5;
const LONGEST_EXAMPLE = 80;

export function createEvidence(): Evidence {
  return {
    cells: 0,
    kinds: { missing: 0, error: 0, infinite: 0, boolean: 0, date: 0, time: 0, text: 0 },
    same: 0,
    pointOnly: 0,
    commaOnly: 0,
    either: 0,
    eitherExample: '',
    percent: 0,
    korean: 0,
    currencies: new Map(),
    booleans: new Map(),
    longTimes: 0,
    compactDates: 0,
    leadingZeros: 0,
    counting: true,
    groups: new Map(),
    examples: [],
    previous: Number.NaN,
  };
}

export function addCell(evidence: Evidence, text: string): void {
  evidence.cells++;
  const digits = isDigits(text);
  const cell = digits ? null : readCell(text);
  const plain = cell?.plain ?? text;
  if (plain !== '') {
    addGroup(evidence, plain);
    if (evidence.examples.length < EXAMPLES) evidence.examples.push(text.trim().slice(0, LONGEST_EXAMPLE));
  }
  if (!cell) addDigits(evidence, text);
  else if (cell.kind === 'number') addNumber(evidence, cell.number, text);
  else {
    evidence.kinds[cell.kind]++;
    if (cell.kind === 'boolean') add(evidence.booleans, plain.toLowerCase());
    if (cell.kind === 'time' && cell.time.parts.length > 2) evidence.longTimes++;
  }
}

function addDigits(evidence: Evidence, text: string): void {
  evidence.same++;
  if (text.length > 1 && text.charCodeAt(0) === 48) evidence.leadingZeros++;
  if (text.length === 8 && isCompactDate(text)) evidence.compactDates++;
  if (!evidence.counting) return;
  const number = Number(text);
  // The first number has none before it.
  evidence.counting = !(Math.abs(number - evidence.previous - 1) > 0);
  evidence.previous = number;
}

function addNumber(evidence: Evidence, { point, comma, percent, korean, currency }: NumberCell, text: string): void {
  evidence.counting = false;
  if (point === comma) evidence.same++;
  else if (comma === undefined) evidence.pointOnly++;
  else if (point === undefined) evidence.commaOnly++;
  else if (evidence.either++ === 0) evidence.eitherExample = text.trim().slice(0, LONGEST_EXAMPLE);
  if (percent) evidence.percent++;
  if (korean) evidence.korean++;
  if (currency) add(evidence.currencies, currency.toUpperCase());
}

function addGroup(evidence: Evidence, plain: string): void {
  if (!evidence.groups) return;
  if (evidence.groups.size >= MOST_GROUPS && !evidence.groups.has(plain)) evidence.groups = null;
  else add(evidence.groups, plain);
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Cells that are a number with one mark or the other. */
export const numbersIn = ({ same, pointOnly, commaOnly, either }: Evidence): number =>
  same + pointOnly + commaOnly + either;
