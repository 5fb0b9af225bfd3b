import { describe, expect, it } from 'vitest';
import { losesDigits, readNumber } from '../../../src/column/cells/number';
import { plainText } from '../../../src/column/cells/plain';

const read = (text: string) => {
  const number = readNumber(plainText(text));
  return number && [number.point, number.comma].map((decimal) => (decimal === undefined ? null : Number(decimal)));
};

describe('a number', () => {
  it.each([
    ['1.5', [1.5, null]],
    ['1,5', [null, 1.5]],
    ['1.234', [1.234, 1234]],
    ['1,234', [1234, 1.234]],
    ['0.123', [0.123, null]],
    ['1234.567', [1234.567, null]],
    ['1,234,567', [1234567, null]],
    ['12,34,567.5', [1234567.5, null]],
    ['1.234,5', [null, 1234.5]],
    ["1'234.5", [1234.5, null]],
    ['1 234\u202f567', [1234567, 1234567]],
    ['12 34', undefined],
    ['1,23', [null, 1.23]],
    ['1,2,3', undefined],
    ['.5', [0.5, null]],
    ['5.', [5, null]],
    ['.', undefined],
    ['1e3', [1000, 1000]],
    ['1.5E-03', [0.0015, null]],
    ['－１２', [-12, -12]],
    ["'007", [7, 7]],
  ])('%s is read with a point and with a comma', (text, readings) => expect(read(text)).toEqual(readings));

  it.each([
    ['($1,234.50)', -1234.5],
    ['$(1,234.50)', -1234.5],
    ['-$5', -5],
    ['$-5', -5],
    ['5-', -5],
    ['\u22125 €', -5],
    ['5 USD', 5],
    ['KRW 5,000', 5000],
    ['￦5,000', 5000],
    ['5,000원', 5000],
    ['12.5 %', 0.125],
    ['(3%)', -0.03],
    ['+7', 7],
    ['0.07%', 0.0007],
  ])('%s is %d', (text, value) => expect(read(text)?.[0]).toBe(value));

  it.each([
    ['1만 2천', 12000],
    ['1만2천500', 12500],
    ['3.5만', 35000],
    ['천만', 1e7],
    ['2천만원', 2e7],
    ['1억 2,300만', 123_000_000],
    ['1조 5억', 1_000_500_000_000],
    ['₩1.2억', 120_000_000],
    ['-3백', -300],
  ])('%s is %d', (text, value) => expect(read(text)?.[0]).toBe(value));

  it.each([
    '--5',
    '(-5)',
    '(5',
    '5)',
    '$5€',
    '5%%',
    '만 5억',
    '5 apples',
    '3/4',
    '1:30',
    '만',
    '△3',
    '5e',
    '1_000',
    '0x10',
    '',
  ])('%s is none', (text) => expect(read(text)).toBeUndefined());

  it('says what stood around it', () => {
    expect(readNumber('$5%')).toMatchObject({ currency: '$', percent: true, korean: false });
    expect(readNumber('5만')).toMatchObject({ currency: '', percent: false, korean: true });
  });
});

describe('digits that a double does not keep', () => {
  it.each(['9007199254740993', '0.12345678901234567891', '1e-400', '123456789012345678'])('%s', (decimal) =>
    expect(losesDigits(decimal)).toBe(true),
  );
  it.each(['9007199254740992', '0.1', '0.30000000000000004', '1e300', '-12.5e-2', '100000000000000000000', '0e5'])(
    'are not in %s',
    (decimal) => expect(losesDigits(decimal)).toBe(false),
  );
});
