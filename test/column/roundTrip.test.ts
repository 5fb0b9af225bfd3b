import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Separator, SIGNS } from '../../src/column/rows/separator';
import { columnOf, surveyed } from './support';
import { numbers, write, writings } from './writing';

const TABLES = ['comma', 'semicolon', 'tab', 'bar'] as const satisfies readonly Separator[];
const ends = fc.constantFrom('\n', '\r\n', '\r');

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('any list of numbers comes back exactly', () => {
  it('one on a line, in any supported writing', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, writings, ends, async (values, writing, end) => {
        const text = values.map((value) => write(value, writing)).join(end);
        const answers = { decimal: writing.decimal, total: 'keep', compactDates: 'keep' } as const;
        const read = await columnOf(text, { columns: [{ column: 0, answers }] }, { separator: 'none', list: false });
        expect([...read.values]).toEqual(values);
        expect(read.leftOut.cells).toEqual([]);
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it('in a table with any separator, which is found, in any pieces', async () => {
    const table = fc.record({ values: numbers, writing: writings, separator: fc.constantFrom(...TABLES), end: ends });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 50 }), async ({ values, writing, separator, end }, piece) => {
        const sign = SIGNS[separator];
        const rows = values.map((value, row) => `row ${'abc'[row % 3]}${sign}${quoted(write(value, writing), sign)}`);
        const text = [`name${sign}value`, ...rows].join(end);
        expect((await surveyed(text)).survey.shape).toMatchObject({ separator, header: 1, names: ['name', 'value'] });
        const answers = { decimal: writing.decimal, total: 'keep', compactDates: 'keep' } as const;
        const read = await columnOf(text, { columns: [{ column: 1, answers }] }, { piece });
        expect([...read.values]).toEqual(values);
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it('several on a line, in lines of different length', async () => {
    const lists = fc.record({
      values: numbers,
      separator: fc.constantFrom('comma', 'semicolon', 'bar', 'space' as const),
    });
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 50 }), async ({ values, separator }, piece) => {
        const cells = ['1', '2', '3', ...values.map(String)];
        const lines = [cells.slice(0, 1), cells.slice(1, 3), cells.slice(3)];
        const text = lines.map((line) => line.join(`${SIGNS[separator]} `)).join('\n');
        const wish = {
          columns: [{ column: 0, answers: { decimal: '.', total: 'keep', compactDates: 'keep' } as const }],
        };
        const read = await columnOf(text, wish, { separator, list: true, piece });
        expect([...read.values]).toEqual([1, 2, 3, ...values]);
      }),
      { seed: 15, numRuns: 200 },
    );
  });

  it('without a question where a cell shows the decimal mark', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, writings, async (values, writing) => {
        const text = ['value', ...[0.5, ...values].map((value) => write(value, { ...writing, behind: '' }))].join('\n');
        const read = await columnOf(
          text,
          { columns: [{ column: 0, answers: { total: 'keep' } }] },
          { separator: 'none' },
        );
        expect([...read.values]).toEqual([0.5, ...values]);
        expect(read.questions.filter(({ kind }) => kind !== 'total')).toEqual([]);
      }),
      { seed: 15, numRuns: 200 },
    );
  });
});

describe('no text is too strange', () => {
  const signs = fc.constantFrom(
    ...'0123456789.,;|\t \n\r"\'-+()%₩€원만억천eE:/#OXyn가합계NA\u00a0\u2212\ufeff１．'.split(''),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs, { maxLength: 120 }).map((all) => all.join('')),
  );

  it('never throws, and every cell gives a number or is left out', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 200 }), async (text, piece) => {
        const { survey } = await surveyed(text, { piece });
        for (const { index, cells, numbers: count, format } of survey.columns) {
          const read = await columnOf(text, { columns: [{ column: index, answers: { total: 'keep' } }] }, { piece });
          const out = Object.values(read.leftOut.counts).reduce((sum, each) => sum + each, 0);
          expect(read.values.length + out).toBe(cells);
          // A cell can only be left out behind the survey's back where it is infinite, or no 1 or 0 among yes and no.
          if (!format.booleans && read.leftOut.counts.infinite === 0) expect(read.values.length).toBe(count);
          expect(read.values.every(Number.isFinite)).toBe(true);
        }
      }),
      { seed: 15, numRuns: 1000 },
    );
  });

  it('nor are any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const read = await surveyed(new Blob([bytes]), { encoding: 'utf-8' });
        expect(read.survey.read).toBe(bytes.length);
      }),
      { seed: 15 },
    );
  });
});
