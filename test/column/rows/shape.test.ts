import { describe, expect, it } from 'vitest';
import { findShape } from '../../../src/column/rows/shape';

const shape = (text: string) => {
  const { separator, otherSeparator, list, header } = findShape(text, true);
  return [separator, otherSeparator, list, header];
};

describe('the shape of a table', () => {
  it.each([
    ['1\n2\n3', ['none', null, false, 0]],
    ['value\n1\n2', ['none', null, false, 1]],
    ['Report\nvalue\n1\n2', ['none', null, false, 2]],
    ['a;b\n1,5;2\n3,5;4', ['semicolon', null, false, 1]],
    ['1,5;2\n3,5;4', ['semicolon', null, false, 0]],
    ['a\tb\n1\t2', ['tab', null, false, 1]],
    ['a|b\n1|2', ['bar', null, false, 1]],
    ['id,tags,v\n1,a|b,2\n2,c|d,3', ['comma', null, false, 1]],
    ['Sales 2024\n\nday,v\n2024-03-01,5\n2024-03-02,6', ['comma', null, false, 3]],
    ['day,v\n2024-03-01,5\n2024-03-02,6,7', ['comma', null, false, 1]],
    ['지점,2022,2023\n강남,120,130\n홍대,80,95', ['comma', null, false, 1]],
    ['seoul,5,6\nbusan,7,8', ['comma', null, false, 0]],
    ['name   n\nkim   12\nlee    9', ['space', null, false, 1]],
    ['12 ms\n15 ms\n20 ms', ['space', null, false, 0]],
    ['', ['none', null, false, 0]],
    ['only words, and a comma', ['comma', null, false, 1]],
  ])('%j', (text, expected) => expect(shape(text)).toEqual(expected));

  it.each([
    ['1,5\n2,5\n3,75', ['none', 'comma', false, 0]],
    ['Umsatz\n1,5\n2,5', ['none', 'comma', false, 1]],
    ['Umsatz\n1,5\nFehler\n2,5\nFehler\n3,5', ['none', null, false, 1]],
    ['1.234,5\n17,25\n3', ['none', null, false, 0]],
    ['1,234\n12,345\n1,234,567', ['none', null, false, 0]],
    ['x,y\n1,2\n3,4', ['comma', 'none', false, 1]],
    ['100,200,300\n400,500,600', ['comma', 'none', false, 0]],
    ['2023,5\n2024,6', ['comma', 'none', false, 0]],
    ['12,15', ['comma', 'none', true, 0]],
    ['1 234\n12 345', ['none', 'space', false, 0]],
    ['100 200 300', ['space', 'none', true, 0]],
  ])('takes no decimal or thousands mark of %j for a separator, or says that it may be one', (text, expected) =>
    expect(shape(text)).toEqual(expected),
  );

  it.each([
    ['12, 15, 18, 20', ['comma', null, true, 0]],
    ['1 2 3\n4 5\n6', ['space', null, true, 0]],
    ['1;2;3;\n4;5;', ['semicolon', null, true, 0]],
    ['values:\n1, 2, 3\n4, 5', ['comma', null, true, 1]],
    ['values\n1 2 3\n4 5', ['space', null, true, 1]],
    ['1\t2\t3', ['tab', null, true, 0]],
    ['1\t2\n3\t4\n5', ['tab', null, false, 0]],
    ['1;2\n3;4', ['semicolon', null, false, 0]],
  ])('is a list or not for %j', (text, expected) => expect(shape(text)).toEqual(expected));

  it('is what the reader says it is', () => {
    expect(findShape('1,5\n2,5', true, { separator: 'comma' })).toMatchObject({
      separator: 'comma',
      otherSeparator: 'none',
    });
    expect(findShape('1;2\n3;4', true, { list: true })).toMatchObject({ list: true, header: 0 });
    expect(findShape('a\nb\n1', true, { header: 1 })).toMatchObject({ header: 1, names: ['a'] });
    expect(findShape('2021\n5\n6', true, { header: 1 })).toMatchObject({ names: ['2021'] });
  });

  it('keeps the titles above the header', () => {
    expect(findShape('Sales,\n\nday,v\n2024-03-01,5', true)).toMatchObject({
      header: 3,
      names: ['day', 'v'],
      titles: ['Sales'],
    });
  });

  it('does not look at what the end of the beginning cuts', () => {
    expect(findShape('a,b\n1,2\n3,4\n5', false)).toMatchObject({ separator: 'comma', header: 1 });
    expect(findShape('1, 2, 3, 4, 5', false)).toMatchObject({ separator: 'comma', list: true });
  });
});
