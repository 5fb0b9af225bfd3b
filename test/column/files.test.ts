import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { surveySource } from '../../src/column/survey';
import { columnOf, surveyed } from './support';

const file = (name: string): Blob => new Blob([readFileSync(new URL(`files/${name}`, import.meta.url))]);

interface Expected {
  readonly encoding?: string;
  readonly names: readonly string[];
  readonly column: number;
  readonly values: readonly number[];
  /** Row, kind. */
  readonly leftOut?: readonly (readonly [number, string])[];
  readonly asked?: readonly string[];
}

const FILES: Readonly<Record<string, Expected>> = {
  'korean-cp949.csv': {
    encoding: 'euc-kr',
    names: ['날짜', '지역', '매출액(원)'],
    column: 2,
    values: [1234000, 567000, 2001500],
    leftOut: [
      [6, 'missing'],
      [8, 'total'],
    ],
    asked: ['total'],
  },
  'korean-bom.csv': {
    names: ['주문번호', '금액', '재구매'],
    column: 1,
    values: [12000, 12000, 35000, 8500],
    leftOut: [[5, 'missing']],
  },
  'german-1252.csv': {
    encoding: 'windows-1252',
    names: ['Datum', 'Größe', 'Umsatz'],
    column: 2,
    values: [1234.56, -17.5, 12000],
    leftOut: [
      [4, 'missing'],
      [6, 'total'],
    ],
    asked: ['total'],
  },
  'excel-unicode.txt': {
    encoding: 'utf-16le',
    names: ['날짜', '값'],
    column: 1,
    values: [1.5, 22.75],
    leftOut: [[4, 'missing']],
  },
  'utf16be-no-mark.txt': { encoding: 'utf-16be', names: ['value'], column: 0, values: [1.5, 2.5, -3.25] },
  'quotes.csv': { names: ['id', 'note', 'amount'], column: 2, values: [10.5, 20, 1030.25] },
  'errors.csv': {
    names: ['a', 'b'],
    column: 0,
    values: [1.5, 2.25],
    leftOut: [
      [3, 'error'],
      [4, 'missing'],
      [5, 'missing'],
      [6, 'missing'],
      [7, 'missing'],
      [8, 'text'],
      [9, 'error'],
    ],
  },
  'accounting.csv': { names: ['account', 'change', 'rate'], column: 1, values: [-1200.5, 3000, -250, -75.25] },
  'scientific.tsv': { names: ['n', 'p'], column: 0, values: [1, 2, 4, 8, 9] },
  'swiss.csv': { names: ['Betrag', 'Menge'], column: 0, values: [1234.5, 12000, -3.2] },
  'french.csv': { names: ['montant', 'part'], column: 0, values: [1234.5, 12000, -3.2] },
  'list.txt': { names: [], column: 0, values: [12.5, 13.25, 9, 11, 10.75, 8, 14] },
  'fullwidth.txt': { names: [], column: 0, values: [1234.5, -2.5, 7] },
  'booleans.csv': { names: ['user', 'bought'], column: 1, values: [1, 0, 1], leftOut: [[5, 'missing']] },
  'years.csv': { names: ['지점', '2022', '2023', '2024'], column: 1, values: [120, 80] },
};

describe.each(Object.entries(FILES))('%s', (name, expected) => {
  it('is read as it is meant', async () => {
    const { survey } = await surveyed(file(name));
    expect(survey).toMatchObject({
      encoding: { encoding: expected.encoding ?? 'utf-8' },
      shape: { names: expected.names },
      column: expected.column,
      stopped: null,
    });
    const { values, leftOut, questions } = await columnOf(file(name));
    expect([...values]).toEqual(expected.values);
    expect(leftOut.cells.map(({ row, kind }) => [row, kind])).toEqual(expected.leftOut ?? []);
    expect(questions.map(({ kind }) => kind)).toEqual(expected.asked ?? []);
  });

  it('is read the same in pieces of three bytes', async () => {
    const whole = await columnOf(file(name));
    expect(await columnOf(file(name), undefined, { piece: 3 })).toEqual(whole);
  });
});

describe('other columns of these files', () => {
  it('are shares where they have a percent sign', async () => {
    const rate = await columnOf(file('accounting.csv'), { columns: [{ column: 2 }] });
    expect([...rate.values]).toEqual([0.125, -0.03, 0.005, 1]);
    expect(rate.summary.said.percent).toBe(4);
    expect([...(await columnOf(file('french.csv'), { columns: [{ column: 1 }] })).values]).toEqual([
      0.035, 0.04, 0.1025,
    ]);
  });

  it('have no infinite number', async () => {
    const { values, leftOut } = await columnOf(file('scientific.tsv'), { columns: [{ column: 1 }] });
    expect([...values]).toEqual([0.0015, 20000, -6.02e23]);
    expect(leftOut.counts.infinite).toBe(2);
  });

  it('have no sums of times, until the reader says what they are', async () => {
    const read = (times?: 'hours' | 'minutes') =>
      columnOf(file('times.tsv'), { columns: [{ column: 1, answers: { times } }] });
    const asked = await read();
    expect([...asked.values]).toEqual([]);
    expect(asked.questions).toEqual([{ kind: 'times', cells: 3, applied: 'leave out' }]);
    expect(asked.leftOut.counts.time).toBe(3);
    expect([...(await read('hours')).values]).toEqual([5400, 2700, 7500]);
    expect([...(await read('minutes')).values]).toEqual([90, 45, 125]);
  });

  it('are words for 1 and 0, and say which', async () => {
    const { summary, values } = await columnOf(file('korean-bom.csv'), { columns: [{ column: 2 }] });
    expect([...values]).toEqual([1, 0, 1, 1, 0]);
    expect(summary.said.booleans).toEqual({ 예: 3, 아니오: 2 });
  });

  it('part the values into groups', async () => {
    const { groups } = await columnOf(file('korean-bom.csv'), { columns: [{ column: 1 }], groupBy: 2 });
    expect(groups).toEqual({ labels: ['예', '아니오'], counts: [2, 2], codes: Uint8Array.of(0, 1, 0, 1) });
  });
});

describe('a file without text', () => {
  it('is said by its kind', async () => {
    expect(await surveySource(file('workbook.xlsx'))).toBe('spreadsheet');
    expect(await surveySource(file('picture.dat'))).toBe('binary');
  });
});
