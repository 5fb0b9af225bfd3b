import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, fileName } from '../../../src/instrument/takeaway/csv';

/** A reader of RFC 4180, written for the test alone. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted && c === '"' && text[i + 1] === '"') {
      cell += c;
      i++;
    } else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && c === '\r') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else cell += c;
  }
  return rows;
}

describe('a CSV file', () => {
  it('has each table with its caption and header, an empty line between', () => {
    const table = { caption: 'Means, n = 30', columns: ['from', 'count'], rows: [[0.1, 3]] };
    expect(csvOf([table, { ...table, caption: 'B' }])).toBe(
      '"Means, n = 30"\r\nfrom,count\r\n0.1,3\r\n\r\nB\r\nfrom,count\r\n0.1,3\r\n',
    );
  });

  it('gives back every cell, whatever stands in it', () => {
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('a,b', '"', '\n', '\r\n', '한국어'), fc.double()), {
          minLength: width,
          maxLength: width,
        }),
      ),
    );
    fc.assert(
      fc.property(rows, (body) => {
        const columns = (body[0] ?? ['x']).map((_, index) => `c${index}`);
        expect(parse(csvOf([{ caption: 't', columns, rows: body }]))).toEqual([
          ['t'],
          columns,
          ...body.map((row) => row.map(String)),
        ]);
      }),
    );
  });

  it('is named after the state it is of, without signs that a file system minds', () => {
    expect(fileName('sampling-distribution', { n: 30, population: 'log-normal:0,1', seed: 42 }, 'csv')).toBe(
      'sampling-distribution_n-30_population-log-normal-0,1_seed-42.csv',
    );
  });

  it('has a name of at most 120 signs that every file system takes, and one for every state', () => {
    const values = fc.dictionary(fc.string({ maxLength: 12 }), fc.oneof(fc.string({ maxLength: 300 }), fc.double()));
    fc.assert(
      fc.property(values, fc.constantFrom('csv', 'json', 'png'), (state, ending) => {
        const name = fileName('galton-board', state, ending);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^galton-board[\w.,-]*$/);
        expect(name.endsWith(`.${ending}`)).toBe(true);
      }),
    );
    const drawn = (last: number) =>
      fileName('sampling', { population: `drawn:${'1,'.repeat(19)}${last}`, seed: 42 }, 'png');
    expect(drawn(3)).toMatch(/^sampling_population-drawn-1,1,[\w,]+-[0-9a-z]+_seed-42\.png$/);
    expect(drawn(3)).not.toBe(drawn(4));
  });
});
