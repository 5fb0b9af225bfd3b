import { parseHTML } from 'linkedom';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { NumberParam } from '../../../src/experiments/params';
import { NumberControl } from '../../../src/instrument/controls/NumberControl';
import { wordsOf } from '../../support/words';

const nothing = (): void => {};

function isWide(value: number, max: number): boolean {
  const param: NumberParam = { type: 'integer', min: 2, max, default: 30, scale: 'log' };
  const control = (
    <NumberControl id="it" name="n" param={param} value={value} words={wordsOf('en')} set={nothing} say={nothing} />
  );
  const { document } = parseHTML(`<!doctype html><html><body>${renderToString(control)}</body></html>`);
  expect(document.querySelector('.control-number')?.getAttribute('value')).toBe(String(value));
  return document.querySelector('.control')?.classList.contains('control-long') === true;
}

describe('the field of a number', () => {
  it('is wide where there may be seven figures, by its range or by a link that asks for more', () => {
    expect(isWide(30, 10_000)).toBe(false);
    expect(isWide(10_000, 10_000)).toBe(false);
    expect(isWide(30, 1_000_000)).toBe(true);
    expect(isWide(1_000_000, 10_000)).toBe(true);
  });
});
