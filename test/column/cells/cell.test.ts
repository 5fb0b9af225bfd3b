import { describe, expect, it } from 'vitest';
import { booleanValues } from '../../../src/column/cells/booleans';
import { isDigits, readCell } from '../../../src/column/cells/cell';
import { isCompactDate, readTime, secondsOf } from '../../../src/column/cells/dates';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  missing: [
    '',
    ' ',
    '-',
    '—',
    '.',
    'N/A',
    'na',
    '#N/A',
    'NaN',
    'NULL',
    '없음',
    '해당 없음',
    'k.A.',
    '#NV',
    '\\N',
    '\u00a0',
  ],
  error: ['#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#BEZUG!', '#####'],
  infinite: ['∞', '-inf', 'Infinity'],
  boolean: ['true', 'FALSE', 'Yes', 'n', '예', '아니오', 'O', 'x', 'ja', '○', 'Ｏ'],
  time: ['01:30', '1:02:03.5', '오후 3:20', '9:15 PM'],
  date: [
    ['2024-03-01', '2024/3/1', '2024.03.01', '2024. 3. 1.', '01.03.2024', '3/1/24', '2024-03-01T12:00:00Z'],
    [
      '2024-03-01 09:00',
      '2024년 3월 1일',
      '3월 1일 (금)',
      '2024년',
      '2024-03',
      '2024-Q1',
      '1 Mar 2024',
      'March 1, 2024',
    ],
    ['Mar-24', '1. März 2024', '2024-03-01 오전 9:05'],
  ].flat(),
  text: [
    'about 5',
    '3/4',
    '192.168.0.1',
    '2024-13-45',
    '010-1234-5678',
    'May',
    '12개월 미만',
    '1:75',
    'A4',
    '#hash',
    '5 - 10',
  ],
  number: ['5', '2024', '1만', '5-', '2024.03'],
};

describe.each(Object.entries(KINDS))('a cell is %s', (kind, texts) => {
  it.each(texts)('%j', (text) => expect(readCell(text).kind).toBe(kind));
});

describe('words for yes and no', () => {
  it('count only where both are seen', () => {
    expect(booleanValues(new Set(['x']))).toEqual(new Map());
    expect(booleanValues(new Set(['o', 'x'])).get('x')).toBe(0);
    expect(booleanValues(new Set(['네', '아니오'])).get('네')).toBe(1);
  });
});

describe('times', () => {
  it('are seconds once it is said what stands first', () => {
    const seconds = (text: string, two: 'hours' | 'minutes') =>
      secondsOf(readTime(text) ?? { parts: [], added: 0 }, two);
    expect(seconds('01:30', 'hours')).toBe(5400);
    expect(seconds('01:30', 'minutes')).toBe(90);
    expect(seconds('1:02:03.5', 'minutes')).toBe(3723.5);
    expect(seconds('오후 3:20', 'hours')).toBe(15 * 3600 + 20 * 60);
    expect(seconds('120:00', 'minutes')).toBe(7200);
  });

  it('are days where eight digits are', () => {
    expect(['20240301', '19991231'].every(isCompactDate)).toBe(true);
    expect(['20241301', '20240300', '2024030', '12345678'].some(isCompactDate)).toBe(false);
  });
});

describe('plain digits', () => {
  it('are told from all else', () => {
    expect(['0', '-12', '007'].every(isDigits)).toBe(true);
    expect(['', '-', '1.5', '1-', ' 1', '１'].some(isDigits)).toBe(false);
  });
});
