import fc from 'fast-check';
import { readSheet } from 'read-excel-file/web-worker';
import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../src/column/readColumns';
import { type SheetCell, tableText } from '../../../src/column/sheets/tableText';
import { type Surveyed, surveySource } from '../../../src/column/survey';
import { xlsxOf } from '../../support/xlsx';

async function readBack(text: string, column: number) {
  const surveyed = (await surveySource(text)) as Surveyed;
  const [read] = await readColumns(text, surveyed, { columns: [{ column }] });
  if (!read) throw new Error('no column');
  return read;
}

describe('a sheet as a text', () => {
  it('is read as what the cells were: numbers, names, days, what is missing', async () => {
    const file = xlsxOf([
      ['day', 'who', 'amount'],
      [{ day: 45_000 }, 'A "the first"', 1.234],
      [{ day: 45_001 }, 'B\tC', 1_000],
      [{ day: 45_002 }, '', 2.5],
      [{ day: 45_003 }, 'D', 'n/a'],
      [{ day: 45_004 }, 'E', -3e-7],
    ]);
    const rows = (await readSheet(new Blob([file as Uint8Array<ArrayBuffer>]))) as SheetCell[][];
    const { values, leftOut, summary, questions } = await readBack(tableText(rows), 2);
    expect([...values]).toEqual([1.234, 1_000, 2.5, -3e-7]);
    expect(summary.name).toBe('amount');
    expect(questions).toEqual([]);
    expect(leftOut.cells).toEqual([{ row: 5, text: 'n/a', kind: 'missing' }]);
  });

  it('keeps any numbers to the last digit, in their order', async () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(numbers, async (given) => {
        const rows = [['id', 'amount'], ...given.map((value, i): SheetCell[] => [`row ${i}`, value])];
        const { values } = await readBack(tableText(rows), 1);
        // A last number that is the sum of the others is taken for a total.
        expect(given.map((value) => value + 0).slice(0, values.length)).toEqual([...values].map((value) => value + 0));
        expect(values.length).toBeGreaterThanOrEqual(given.length - 1);
      }),
      { numRuns: 200 },
    );
  });
});
