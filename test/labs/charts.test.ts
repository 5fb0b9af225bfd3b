import { describe, expect, it } from 'vitest';
import type { DistributionFrame } from '../../src/charts/distributionFrame';
import { panelHeight } from '../../src/charts/panelHeight';
import { createStack } from '../../src/charts/stack';
import { staticFigure } from '../../src/charts/svg';
import type { Frame } from '../../src/experiments/frame';
import { chartOf } from '../../src/labs/registry/allCharts';
import type { AnyFrame, FrameOf } from '../support/frames';
import { blankDocument, framesAt, LOCALES, SETTINGS, titleOf, wordsOf } from '../support/words';

/** Draws a frame in the English words of its lab. */
const drawIn =
  (lab: string) =>
  (frame: Frame, width = 720) =>
    chartOf(frame).draw(frame, { document: blankDocument(), width, words: wordsOf('en', lab) });
/** All that can differ between two drawings of a frame. */
const marks = (element: Element): string =>
  [...element.querySelectorAll('path, text')]
    .map((mark) =>
      ['class', 'd', 'x', 'y', 'text-anchor', 'stroke-width']
        .map((name) => mark.getAttribute(name) ?? '')
        .concat(mark.textContent ?? '')
        .join('|'),
    )
    .join('\n');

describe.each(SETTINGS.map((setting) => [titleOf(setting), setting] as const))('%s', (_, [id, values]) => {
  const frames = framesAt(id, values);
  const words = wordsOf('en', id);
  const draw = drawIn(id);

  it('is drawn without styles, scripts, colours or broken coordinates', () => {
    // The narrowest is that of an embed with its controls beside.
    for (const width of [200, 360, 720]) {
      const svg = staticFigure(frames, words, width, chartOf);
      expect(svg).not.toMatch(/style=|<style|<script|fill=|stroke="/);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      // One of the panels is a table.
      expect(svg.match(/<svg|<table/g)).toHaveLength(frames.length);
    }
  });

  it('has a height in proportion to its width', () => {
    for (const frame of frames.filter((one) => !chartOf(one).marked))
      for (const width of [360, 720]) {
        const box = draw(frame, width).element.getAttribute('viewBox')?.split(' ').map(Number);
        expect(box).toEqual([0, 0, width, panelHeight(chartOf(frame).heights, { width })]);
      }
  });

  it('looks the same moved in place from other draws as drawn anew', () => {
    const other = framesAt(id, { ...values, seed: 7 });
    frames.forEach((frame, i) => {
      const figure = draw(other[i] as Frame);
      if (figure.update(frame)) expect(marks(figure.element), frame.kind).toBe(marks(draw(frame).element));
    });
  });

  it.each(LOCALES)('says what it shows in %s, with no gap or key left in the text', (locale) => {
    const local = wordsOf(locale, id);
    for (const frame of frames) {
      const table = chartOf(frame).table(frame, local);
      for (const text of [chartOf(frame).sentence(frame, local), table.caption, ...table.columns]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/[{}]|NaN|undefined|\b(?:sentence|chart|axis|table|statistic|population)\.\w/);
      }
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  it('counts every repetition in the table', () => {
    for (const frame of frames) {
      if (frame.kind !== 'distribution') continue;
      const rows = chartOf(frame).table(frame, words).rows as unknown as number[][];
      const sum = (column: number) => rows.reduce((total, row) => total + (row[column] as number), 0);
      const { counts, below, above } = frame.bins;
      expect(sum(2)).toBe(counts.reduce((total, count) => total + count, below + above));
      expect(sum(3)).toBeCloseTo(1, 9);
    }
  });
});

const words = wordsOf('en', 'sampling-distribution');
const draw = drawIn('sampling-distribution');

describe('a stack of panels', () => {
  it('keeps its elements while frames stream in with the same scales, and its scale of density', () => {
    const container = blankDocument().createElement('div') as HTMLElement;
    const stack = createStack(container, words, chartOf);
    stack.show(framesAt('sampling-distribution', { repetitions: 10_000 }), { width: 720 });
    const before = [...container.children];
    stack.show(framesAt('sampling-distribution', { repetitions: 10_000, seed: 9 }), { width: 720 });
    expect([...container.children].map((element, i) => element === before[i])).toEqual(before.map(() => true));
  });

  it('stops between two panels where it is late, and goes on with the next; of new panels it draws all', () => {
    const stackIn = () => {
      const container = blankDocument().createElement('div') as HTMLElement;
      return { container, stack: createStack(container, words, chartOf) };
    };
    const { container, stack } = stackIn();
    const at = (seed: number) => framesAt('sampling-distribution', { repetitions: 10_000, seed });
    const shown = (of = container) =>
      [...of.children].map((svg) =>
        [...svg.querySelectorAll('.marks path:not(.leader)')].map((path) => path.getAttribute('d')),
      );
    const late = () => true;
    expect(stack.show(at(1), { width: 720 }, late)).toBe(true);
    const before = shown();
    expect(before).toHaveLength(3);
    // The panels of the sample and of the distribution change; in that of the population nothing does.
    expect(stack.show(at(2), { width: 720 }, late)).toBe(false);
    expect(stack.goOn(late)).toBe(false);
    expect(shown()[1]).not.toEqual(before[1]);
    expect(shown()[2]).toEqual(before[2]);
    expect(stack.goOn(late)).toBe(true);
    expect(stack.goOn()).toBe(true);
    const other = stackIn();
    other.stack.show(at(2), { width: 720 });
    expect(shown()).toEqual(shown(other.container));
  });

  it('drops the panels that a figure no longer has', () => {
    const container = blankDocument().createElement('div') as HTMLElement;
    const stack = createStack(container, words, chartOf);
    stack.show(framesAt('sampling-distribution', { repetitions: 100 }), { width: 720 });
    stack.show(framesAt('sampling-distribution', { repetitions: 100 }).slice(0, 1), { width: 720 });
    expect(container.children).toHaveLength(1);
  });
});

describe('the still picture', () => {
  it('keeps the names by which charts.css finds the ticks', () => {
    expect(staticFigure(framesAt('sampling-distribution', { repetitions: 100 }), words, 720, chartOf)).toContain(
      'aria-label="x-axis tick"',
    );
  });
});

describe('a panel over another with the same axis', () => {
  it('leaves ticks and labels to it', () => {
    const [frame] = framesAt('sampling-distribution', { repetitions: 10 });
    const context = { document: blankDocument(), width: 720, words };
    const axes = (axis: boolean) =>
      chartOf(frame as Frame)
        .draw(frame as Frame, { ...context, axis })
        .element.querySelectorAll('[aria-label^="x-axis"]').length;
    expect(axes(false)).toBe(0);
    expect(axes(true)).toBeGreaterThan(0);
  });
});

describe('in place', () => {
  it('a population without a parameter is kept, not drawn anew with every frame', () => {
    const [frame] = framesAt('sampling-distribution', { population: 'cauchy:0,1', repetitions: 10 });
    expect((frame as { parameter: number }).parameter).toBeNaN();
    expect(draw(frame as Frame).update(frame as Frame)).toBe(true);
  });

  const find = <K extends AnyFrame['kind']>(frames: readonly AnyFrame[], kind: K) =>
    frames.find((frame) => frame.kind === kind) as FrameOf<K>;

  it('a pin that is taken away is never left standing, though the scale stays', () => {
    // The pinned steps are lower than the normal's peak, so that the top of the scale is the same without them.
    const values = { population: 'normal:0,1', n: 100, pin: 10, repetitions: 100 };
    const pinned = find(framesAt('sampling-distribution', values), 'distribution');
    expect(pinned.pinned).not.toBeNull();
    const without: DistributionFrame = { ...pinned, pinned: null };
    const figure = draw(pinned);
    if (figure.update(without)) expect(marks(figure.element)).toBe(marks(draw(without).element));
  });

  it('a quantile plot of another n, statistic or population is not left with the old words', () => {
    const at = (n: number) => find(framesAt('sampling-distribution', { view: 'qq', repetitions: 500, n }), 'qq');
    const figure = draw(at(5));
    if (figure.update(at(50))) expect(marks(figure.element)).toBe(marks(draw(at(50)).element));
  });

  it.each(['paths', 'slice', 'last-exit'] as const)('%s at another band and slice are as drawn anew', (kind) => {
    const at = (epsilon: number, slice: number) =>
      find(framesAt('running-mean', { paths: 20, epsilon, slice }), kind) as Frame;
    const draw = drawIn('running-mean');
    const figure = draw(at(0.1, 1000));
    const next = at(0.5, 100);
    if (figure.update(next)) expect(marks(figure.element)).toBe(marks(draw(next).element));
  });
});

describe('a rule on the axis of single draws', () => {
  // A sum of two exponentials, a spread of them and a share of them all have figures inside that axis.
  it.each(['sum', 'standard-deviation', 'variance', 'proportion-above'])('is no place for a %s', (statistic) => {
    const frames = framesAt('sampling-distribution', { population: 'exponential:1', n: 2, statistic, repetitions: 10 });
    for (const frame of frames.slice(0, 2)) {
      const { element } = draw(frame);
      for (const rule of element.querySelectorAll('.parameter, .statistic-rule')) {
        expect(rule.getAttribute('d') ?? '', frame.kind).toBe('');
      }
      expect([...element.querySelectorAll('.direct-label')].some((label) => /\d/.test(label.textContent ?? ''))).toBe(
        true,
      );
    }
  });

  it('is the place of a median', () => {
    const [frame] = framesAt('sampling-distribution', { statistic: 'median', n: 2, repetitions: 10 });
    expect(
      draw(frame as Frame)
        .element.querySelector('.parameter')
        ?.getAttribute('d'),
    ).toMatch(/^M/);
  });
});
