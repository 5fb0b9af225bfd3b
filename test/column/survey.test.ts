import { describe, expect, it } from 'vitest';
import { columnOf, columnsOf, surveyed, valuesOf } from './support';

const column = async (text: string, index = 0) => (await surveyed(text)).survey.columns[index];

describe('the decimal mark of a column', () => {
  it('is decided by any cell that shows it', async () => {
    expect(await valuesOf('1.234\n2.345\n0.5')).toEqual([1.234, 2.345, 0.5]);
    expect(await valuesOf('1.234\n2.345\n0,5')).toEqual([1234, 2345, 0.5]);
    expect((await columnOf('1.234\n2.345\n0.5')).questions).toEqual([]);
  });

  it('is asked where every cell can be read both ways', async () => {
    const text = '1.234\n5\n12.345';
    expect(await columnOf(text)).toMatchObject({
      values: Float64Array.of(1234, 5, 12345),
      questions: [{ kind: 'decimal', example: '1.234', cells: 2, applied: ',' }],
    });
    const answered = await columnOf(text, { columns: [{ column: 0, answers: { decimal: '.' } }] });
    expect([...answered.values]).toEqual([1.234, 5, 12.345]);
    expect(answered.questions).toMatchObject([{ kind: 'decimal', applied: '.' }]);
  });

  it.each([
    ['thousands', '1,234\n5,678', '.'],
    ['thousands in won', 'a;b\nx;₩1,234\ny;₩5,678', '.'],
    ['thousandths of percentages', '1.234%\n5.678%', '.'],
    ['as in another column', 'a;b;c\nx;1.234;0.5\ny;5.678;0.7', '.'],
    ['after the separator', 'a;b\nx;1,234\ny;5,678', ','],
    ['thousands in quotation marks', 'a,b\nx,"1,234"\ny,"5,678"', '.'],
  ])('is by default likelier: %s', async (_, text, decimal) => {
    const { survey } = await surveyed(text);
    expect(survey.columns[survey.column ?? 0]?.questions).toMatchObject([{ kind: 'decimal', applied: decimal }]);
  });

  it('leaves out what the other cells contradict', async () => {
    expect((await columnOf('1.5\n2.5\n3,5\n')).leftOut.cells).toEqual([{ row: 3, text: '3,5', kind: 'otherFormat' }]);
  });
});

describe('what else is asked', () => {
  it('is whether bare numbers among percentages are percentages', async () => {
    const read = (percent?: 'signed' | 'all') =>
      columnOf('5%\n3\n4%\n', { columns: [{ column: 0, answers: { percent } }] });
    expect(await read()).toMatchObject({
      values: Float64Array.of(0.05, 0.03, 0.04),
      questions: [{ kind: 'percent', signed: 2, plain: 1, applied: 'all' }],
    });
    expect([...(await read('signed')).values]).toEqual([0.05, 3, 0.04]);
  });

  it('is whether eight digits are days', async () => {
    const text = 'day\n20240301\n20240302\n';
    expect(await column(text)).toMatchObject({
      kind: 'dates',
      numbers: 0,
      questions: [{ kind: 'compactDates', cells: 2 }],
    });
    const kept = await columnOf(text, { columns: [{ column: 0, answers: { compactDates: 'keep' } }] });
    expect([...kept.values]).toEqual([20240301, 20240302]);
  });

  it('is whether the last number is a total', async () => {
    expect(await columnOf('name,v\na,1\nb,5\nTotal,6.1')).toMatchObject({
      values: Float64Array.of(1, 5),
      questions: [{ kind: 'total', row: 4, value: 6.1, by: 'label', applied: 'leave out' }],
    });
    const sums = '10\n20\n30\n40\n50\n60\n210\n';
    expect((await columnOf(sums)).questions).toMatchObject([
      { kind: 'total', row: 7, by: 'sum', applied: 'leave out' },
    ]);
    expect((await columnOf(sums, { columns: [{ column: 0, answers: { total: 'keep' } }] })).values.length).toBe(7);
    expect((await columnOf('1\n2\n3')).questions).toMatchObject([{ kind: 'total', applied: 'keep' }]);
    expect((await columnOf('0\n0\n0\n0\n0\n0')).questions).toEqual([]);
    expect((await columnOf('5\n0\n5')).questions).toEqual([]);
    expect((await columnOf('0.1\n0.2\n0.3\n0.1\n0.1\n0.8')).questions).toMatchObject([{ kind: 'total', by: 'sum' }]);
  });
});

describe('a column', () => {
  it('has a letter, a name, counts and examples', async () => {
    expect(await column('a;b\n1;x\n;y\nabout;y', 1)).toMatchObject({
      letter: 'B',
      name: 'b',
      kind: 'text',
      numbers: 0,
    });
    expect(await column('a;b\n1;x\n;y\n2;y\nabout;y')).toMatchObject({
      numbers: 2,
      cells: 4,
      missing: 1,
      examples: ['1', '2', 'about'],
    });
    const wide = await surveyed(
      Array.from({ length: 30 }, (_, index) => `${index}.5`)
        .join('\t')
        .concat('\n')
        .repeat(2),
    );
    expect(wide.survey.columns.at(-1)).toMatchObject({ letter: 'AD', index: 29 });
  });

  it.each([
    ['id,amount\n1,10\n2,30\n3,20', 1],
    ['no,code,amount\n5,00123,10\n9,00124,30', 2],
    ['a,b\n1,10\n2,30\n3,20\n4,50', 1],
    ['bought,amount\nyes,5\nno,7\nyes,9', 1],
    ['연도,금액\n2023,5.5\n2024,7', 1],
    ['name\nkim\nlee', null],
    ['1\n2\n3\n4\n5', 0],
  ])('of %j is chosen where it is likely to be the metric', async (text, index) =>
    expect((await surveyed(text)).survey.column).toBe(index),
  );

  it('says its currencies and digits that are lost', async () => {
    const text = '$5\n€7\n₩9,007,199,254,740,993';
    expect((await column(text))?.said.currencies).toEqual({ $: 1, '€': 1, '₩': 1 });
    expect((await columnOf(text)).rounded).toEqual({ count: 1, example: '₩9,007,199,254,740,993' });
  });

  it('can part rows into groups when it has few texts', async () => {
    const text = 'arm,v\nA,1\nB,2\nA,3\nA,x\n,5\n';
    expect((await column(text))?.groups).toEqual([
      { label: 'A', count: 3 },
      { label: 'B', count: 1 },
    ]);
    const { values, groups } = await columnOf(text, { columns: [{ column: 1 }], groupBy: 0 });
    expect([...values]).toEqual([1, 2, 3, 5]);
    expect(groups).toEqual({ labels: ['A', 'B', ''], counts: [2, 1, 1], codes: Uint8Array.of(0, 1, 0, 2) });
    expect((await column(Array.from({ length: 60 }, (_, index) => `name ${index}`).join('\n')))?.groups).toBeNull();
  });

  it('is read beside a second one', async () => {
    const [a, b] = await columnsOf('a\tb\n1\t10\n2\t\n3\t30', { columns: [{ column: 0 }, { column: 1 }] });
    expect([a?.values, b?.values]).toEqual([Float64Array.of(1, 2, 3), Float64Array.of(10, 30)]);
  });

  it('that is not there is an error', async () => {
    await expect(columnOf('1\n2', { columns: [{ column: 7 }] })).rejects.toThrow(RangeError);
  });
});

describe('what is left out', () => {
  it('is counted in full, and listed with its row to a thousand of each kind', async () => {
    const { leftOut } = await columnOf(`v\n5\n${'-\n'.repeat(1500)}soon\n7`);
    expect(leftOut.counts).toMatchObject({ missing: 1500, text: 1 });
    expect(leftOut.cells.length).toBe(1001);
    expect(leftOut.cells.at(-1)).toEqual({ row: 1503, text: 'soon', kind: 'text' });
  });
});

describe('a list', () => {
  it('gives its numbers in their order, with the rows of its lines', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => (index * 7) % 31);
    const read = await columnOf(`values:\n${numbers.join(', ')}\n\n4, soon, 5`);
    expect([...read.values]).toEqual([...numbers, 4, 5]);
    expect(read.leftOut.cells).toEqual([{ row: 4, text: 'soon', kind: 'text' }]);
  });
});

describe('the limits', () => {
  it('stop at a number of rows and say so', async () => {
    const limits = { size: 1e6, rows: 3 };
    const { survey } = await surveyed('v\n1\n2\n3\n4\n5\n', { limits, piece: 4 });
    expect(survey).toMatchObject({ rows: 3, stopped: 'rows' });
    expect(await valuesOf('v\n1\n2\n4\n8\n', { limits })).toEqual([1, 2, 4]);
    expect((await surveyed('v\n1\n2\n3\n', { limits })).survey.stopped).toBeNull();
  });

  it('stop at a size, before the row that it cuts', async () => {
    const limits = { size: 8, rows: 100 };
    expect(await valuesOf('10\n25\n30\n45\n', { limits })).toEqual([10, 25]);
    expect((await surveyed(new Blob(['10\n25\n30\n45\n']), { limits })).survey).toMatchObject({
      stopped: 'size',
      read: 8,
      size: 12,
    });
  });
});
