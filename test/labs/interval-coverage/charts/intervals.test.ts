import { describe, expect, it } from 'vitest';
import { intervals } from '../../../../src/labs/interval-coverage/charts/intervals';
import type { IntervalsFrame } from '../../../../src/labs/interval-coverage/charts/intervalsFrame';
import { runningShare } from '../../../../src/labs/interval-coverage/charts/runningShare';
import type { RunningShareFrame } from '../../../../src/labs/interval-coverage/charts/runningShareFrame';
import { blankDocument, framesAt, LOCALES, wordsOf } from '../../../support/words';

const context = { document: blankDocument(), width: 720, words: wordsOf('en', 'interval-coverage') };
const draw = (frame: IntervalsFrame) => intervals.draw(frame, context).element;
const d = (element: Element, selector: string): string => element.querySelector(selector)?.getAttribute('d') ?? '';
const count = (path: string): number => path.split('M').length - 1;

/** Two that hold 0, one wholly below it, one wholly above it, one without an upper end. */
const frame: IntervalsFrame = {
  kind: 'intervals',
  domain: [-10, 10],
  low: Float64Array.of(-1, -4, 2, -2, -1),
  high: Float64Array.of(1, -3, 5, 0, Number.POSITIVE_INFINITY),
  first: 96,
  parameter: 0,
  repetitions: 100,
  recent: new Float64Array(0),
  sampleSize: 30,
  interval: 't',
  level: 0.95,
  readouts: [],
};

describe('intervals', () => {
  it('draws each once, those that miss heavier and with an arrow behind the end that is far from the parameter', () => {
    const element = draw(frame);
    expect(count(d(element, '.interval:not(.missed):not(.open)'))).toBe(3);
    expect(count(d(element, '.missed'))).toBe(2);
    const arrows = [...d(element, '.arrow').matchAll(/M(\d+),\d+v6l(-?6),-3Z/g)].map(([, x, l]) => [
      Number(x),
      Number(l),
    ]);
    // 684 pixels from -10 at 18 to 10 at 702: -4 is at 223, 5 at 531.
    expect(arrows).toEqual([
      [214, 6],
      [540, -6],
    ]);
  });

  it('fills rows from the top, the newest emphasised', () => {
    const rows = (shown: IntervalsFrame) =>
      [...d(draw(shown), '.interval-centre').matchAll(/,(\d+)h0/g)].map(([, y]) => Number(y));
    const five = rows({ ...frame, high: frame.high.map((high) => Math.min(9, high)) });
    expect(five).toEqual(five.toSorted((a, b) => a - b));
    expect(five[0]).toBeLessThan(60);
    const last = { ...frame, low: frame.low.subarray(0, 4), high: frame.high.subarray(0, 4) };
    const newest = d(draw(last), '.newest');
    expect(newest).toMatch(/^M/);
    expect(d(draw(last), '.interval-centre:not(.newest)').endsWith(newest)).toBe(true);
  });

  it('keeps one that misses clear of the parameter, however near it comes, and says which go on beyond the axis', () => {
    const near = { ...frame, low: Float64Array.of(-4, 0.001), high: Float64Array.of(-0.001, 5) };
    const ends = [...d(draw(near), '.missed').matchAll(/M(\d+),\d+H(\d+)/g)].map(([, a, b]) => [Number(a), Number(b)]);
    const rule = Number(d(draw(near), '.parameter').match(/M(\d+)/)?.[1]);
    expect(ends[0]?.[1]).toBeLessThanOrEqual(rule - 4);
    expect(ends[1]?.[0]).toBeGreaterThanOrEqual(rule + 4);
    expect(count(d(draw(near), '.open'))).toBe(0);
    // The last one has no upper end.
    expect(count(d(draw(frame), '.open'))).toBe(1);
  });

  it('gives a hundred intervals a hundred rows inside the panel at any width', () => {
    const [, full] = framesAt('interval-coverage', {}) as [never, IntervalsFrame];
    for (const width of [320, 360, 519, 720, 900]) {
      const { element } = intervals.draw(full, { ...context, width });
      const rows = [...d(element, '.interval-centre').matchAll(/,(\d+)h0/g)].map(([, y]) => Number(y));
      expect(new Set(rows).size).toBe(100);
      const base = Number(d(element, '.baseline').match(/,([\d.]+)H/)?.[1]);
      expect(Math.max(...rows)).toBeLessThan(base);
    }
  });

  it('counts as the readouts do', () => {
    const shown = framesAt('interval-coverage', {
      repetitions: 100,
      population: 'log-normal:0,1',
      n: 5,
    })[1] as IntervalsFrame;
    const share = shown.readouts.find(({ name }) => name === 'coverage')?.value as number;
    expect(count(d(draw(shown), '.missed'))).toBe(Math.round(100 * (1 - share)));
    const held = intervals
      .table(shown, wordsOf('en', 'interval-coverage'))
      .rows.filter(([, , , word]) => word === 'yes');
    expect(held).toHaveLength(Math.round(100 * share));
  });

  it.each(LOCALES)('has nothing to miss without a parameter (%s)', (locale) => {
    const without = { ...frame, parameter: Number.NaN };
    const { element } = intervals.draw(without, { ...context, words: wordsOf(locale, 'interval-coverage') });
    expect(d(element, '.missed')).toBe('');
    expect(d(element, '.arrow')).toBe('');
    expect(d(element, '.parameter')).toBe('');
    expect(count(d(element, '.interval:not(.missed):not(.open)'))).toBe(5);
    for (const text of [intervals.sentence(without, wordsOf(locale, 'interval-coverage')), element.textContent]) {
      expect(text).not.toMatch(/[{}]|NaN|undefined|: 0/);
    }
  });
});

describe('the running share', () => {
  const share = (values: readonly number[], level = 0.95): RunningShareFrame => ({
    kind: 'running-share',
    steps: Float64Array.from(values, (_, i) => (i + 1) * 200),
    share: Float64Array.from(values),
    target: 1_000,
    level,
    readouts: [],
  });
  const ticks = (shown: RunningShareFrame) =>
    [...runningShare.draw(shown, context).element.querySelectorAll('.tick-label')].map((label) => label.textContent);

  it('has a scale on which share and promise are seen apart', () => {
    expect(ticks(share([0.93, 0.94]))[0]).toBe('90%');
    expect(ticks(share([0.9, 0.85]))[0]).toBe('80%');
    expect(ticks(share([0.9, 0.6]))[0]).toBe('60%');
    expect(ticks(share([0.9, 0.3]))[0]).toBe('0%');
    expect(ticks(share([0.9, 0.9], 0.8)).at(-1)).toBe('100%');
  });

  it('holds the whole line but its first few shares, which leave the panel instead of running along its edge', () => {
    const element = runningShare.draw(share([0.94, 0.55, 0.96]), context).element;
    const heights = [...d(element, '.followed').matchAll(/,(\d+)/g)].map(([, y]) => Number(y));
    const base = Number(d(element, '.baseline').match(/,([\d.]+)H/)?.[1]);
    expect(count(d(element, '.followed'))).toBe(1);
    expect(Math.max(...heights)).toBeLessThan(base);
    const early = { ...share([0, 0.5, 0.94, 0.95]), steps: Float64Array.of(1, 2, 100, 1_000) };
    const line = d(runningShare.draw(early, context).element, '.followed');
    expect(ticks(early)[0]).toBe('90%');
    expect(Math.max(...[...line.matchAll(/,(\d+)/g)].map(([, y]) => Number(y)))).toBeLessThanOrEqual(base);
  });

  it.each(LOCALES)('says that there is nothing to count without a parameter (%s)', (locale) => {
    const { element } = runningShare.draw(share([]), { ...context, words: wordsOf(locale, 'interval-coverage') });
    expect(d(element, '.followed')).toBe('');
    expect(d(element, '.marker')).toBe('');
    expect(runningShare.sentence(share([]), wordsOf(locale, 'interval-coverage'))).not.toMatch(
      /[{}]|NaN|no figure|값 없음/,
    );
  });
});
