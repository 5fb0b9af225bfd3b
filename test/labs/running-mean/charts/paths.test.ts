import { describe, expect, it } from 'vitest';
import { paths } from '../../../../src/labs/running-mean/charts/paths';
import type { PathsFrame } from '../../../../src/labs/running-mean/charts/pathsFrame';
import { blankDocument, framesAt, LOCALES, wordsOf } from '../../../support/words';

const at = (values: Record<string, string | number>): PathsFrame => framesAt('running-mean', values)[0] as PathsFrame;
const draw = (frame: PathsFrame, width: number) =>
  paths.draw(frame, { document: blankDocument(), width, words: wordsOf('en', 'running-mean') });
const texts = (element: Element) => [...element.querySelectorAll('text')].map((text) => text.textContent).join(' | ');

describe('paths', () => {
  it.each([360, 720])('draws no path with more points than pixels, all whole, at %i px', (width) => {
    const frame = at({ paths: 5, n: 100_000 });
    expect(frame.steps.length).toBeGreaterThan(width);
    const d = draw(frame, width).element.querySelector('.lines')?.getAttribute('d') ?? '';
    const lines = d.split('M').slice(1);
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line.split(/[a-zA-Z]/).length).toBeLessThanOrEqual(width);
    expect(d).toMatch(/^[-MLHVlhv\d, ]+$/);
  });

  it('shows paths of one step as dots', () => {
    const dots = (n: number) =>
      draw(at({ paths: 7, n }), 720)
        .element.querySelector('.dots')
        ?.getAttribute('d') ?? '';
    expect(dots(1).split('h0')).toHaveLength(8);
    expect(dots(2)).toBe('');
  });

  it('ends every path where its last value is', () => {
    const frame = at({ paths: 3, n: 10_000 });
    const d = draw(frame, 720).element.querySelector('.followed')?.getAttribute('d') ?? '';
    let x = 0;
    for (const [, command, first] of d.matchAll(/([Mlh])(-?\d+)/g)) x = Number(first) + (command === 'M' ? 0 : x);
    expect(x).toBe(702);
  });

  it('draws no line along the edge of the frame, where a path has left it, and what is level as one step', () => {
    const frame: PathsFrame = {
      ...at({ paths: 1, n: 7, population: 'cauchy:0,1' }),
      steps: Float64Array.of(1, 2, 3, 4, 5, 6, 7),
      paths: [Float64Array.of(0, 1e6, 1e6, 1e6, 0, 0, 0)],
    };
    const d = draw(frame, 720).element.querySelector('.lines')?.getAttribute('d') ?? '';
    expect(d).toMatch(/^M\d+,\d+l\d+,-\d+m\d+,0l\d+,\d+h\d+$/);
  });

  it.each(['mean', 'sum'] as const)('never calls the median an expected value (%s of Cauchy draws)', (show) => {
    const frame = at({ paths: 2, n: 100, population: 'cauchy:0,1', show });
    expect(texts(draw(frame, 720).element)).toMatch(/no finite expected value/);
    expect(paths.sentence(frame, wordsOf('en', 'running-mean'))).toMatch(/no finite expected value/);
    expect(paths.sentence(frame, wordsOf('ko', 'running-mean'))).toMatch(/유한한 기댓값이 없어/);
  });

  it('is drawn anew when the line turns from a mean into a median at the same place', () => {
    const frame = at({ paths: 2, n: 100 });
    const without = { ...frame, readouts: frame.readouts.map((readout) => ({ ...readout, value: Number.NaN })) };
    expect(draw(frame, 720).update(frame)).toBe(true);
    expect(draw(frame, 720).update(without)).toBe(false);
  });

  it('gives lowest, median and highest of all paths, and the first ten one by one', () => {
    const frame: PathsFrame = {
      ...at({ paths: 1, n: 2 }),
      steps: Float64Array.of(1, 2),
      paths: Array.from({ length: 12 }, (_, k) => Float64Array.of(11 - k, k)),
    };
    const { rows, columns } = paths.table(frame, wordsOf('en', 'running-mean'));
    expect(columns).toHaveLength(14);
    expect(rows[0]).toEqual([1, 0, 5.5, 11, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it.each(LOCALES)('has words for one path and for none (%s)', (locale) => {
    const frame = at({ paths: 1, n: 100 });
    for (const shown of [frame, { ...frame, paths: [] }])
      expect(paths.sentence(shown, wordsOf(locale, 'running-mean'))).not.toMatch(/[{}]|NaN|undefined|\b1 paths/);
    expect(draw({ ...frame, paths: [] }, 360).element.outerHTML).not.toMatch(/NaN|style=/);
  });
});
