import { describe, expect, it } from 'vitest';
import { centreAndWidth } from '../../../../src/labs/interval-coverage/charts/centreAndWidth';
import { blankDocument, framesAt, LOCALES, wordsOf } from '../../../support/words';
import { frameOf, readouts } from '../../settings';

const at = (values: Record<string, string | number>) => framesAt('interval-coverage', { seed: 7, ...values });
const panelOf = (values: Record<string, string | number>) => frameOf(at(values), 'centre-and-width');
const draw = (frame: ReturnType<typeof panelOf>) =>
  centreAndWidth.draw(frame, { document: blankDocument(), words: wordsOf('en', 'interval-coverage'), width: 360 });
/** How many dots or ticks a path has. */
const marks = (element: Element, name: string): number =>
  (element.querySelector(`.${name}`)?.getAttribute('d') ?? '').split('M').length - 1;

describe('the middles of intervals beside their widths', () => {
  it.each(['log-normal:3.5,1', 'bernoulli:0.03', 'exponential:1'])(
    'miss as often as the intervals of the same samples, by t and with σ known: %s',
    (population) => {
      const places = (column: number) => {
        const { rows } = centreAndWidth.table(
          panelOf({ population, n: 30, repetitions: 400 }),
          wordsOf('en', 'interval-coverage'),
        );
        return rows.map((row) => row[column]);
      };
      for (const [interval, column] of [
        ['t', 2],
        ['z', 3],
      ] as const) {
        const { missedBelow, missedAbove } = readouts(at({ population, n: 30, repetitions: 400, interval }));
        const words = wordsOf('en', 'interval-coverage');
        const count = (side: string) => places(column).filter((place) => place === words.t(`table.interval.${side}`));
        expect(count('above').length / 400).toBeCloseTo(missedBelow?.value as number, 12);
        expect(count('below').length / 400).toBeCloseTo(missedAbove?.value as number, 12);
      }
    },
  );

  it('of skewed values miss on the other side when the width is estimated', () => {
    const sides = centreAndWidth
      .table(panelOf({ population: 'log-normal:3.5,1', n: 30, repetitions: 400 }), wordsOf('en', 'interval-coverage'))
      .rows.map(([, , t, known]) => [t, known]);
    const many = (column: number, side: string) =>
      sides.filter((row) => row[column] === wordsOf('en', 'interval-coverage').t(`table.interval.${side}`)).length;
    expect(many(0, 'below')).toBeGreaterThan(10 * Math.max(1, many(0, 'above')));
    expect(many(1, 'above')).toBeGreaterThan(many(1, 'below'));
  });

  it('are the newest 400, a mark each', () => {
    const frame = panelOf({ population: 'log-normal:3.5,1', n: 30, repetitions: 1_234 });
    expect([frame.centres.length, frame.spreads.length, frame.repetitions]).toEqual([400, 400, 1_234]);
    const { element } = draw(frame);
    expect(
      marks(element, 'dots.held') +
        marks(element, 'dots:not(.held)') +
        marks(element, 'arrow.held') +
        marks(element, 'arrow:not(.held)'),
    ).toBe(400);
    expect(element.querySelector('.chart-title')?.textContent).toContain('400');
    expect(centreAndWidth.earlier?.(frame, 30).centres).toEqual(frame.centres.slice(0, 370));
  });

  it('say where many samples are one dot', () => {
    const title = (population: string) =>
      draw(panelOf({ population, n: 30, repetitions: 400 })).element.querySelector('.chart-title')?.textContent;
    expect(title('bernoulli:0.03')).toBe(wordsOf('en', 'interval-coverage').t('chart.centreAndWidthAlike'));
    expect(title('log-normal:0,1')).toBe(wordsOf('en', 'interval-coverage').t('chart.centreAndWidth'));
  });

  it('are none without a finite variance', () => {
    const settings: readonly Record<string, string | number>[] = [
      { population: 'cauchy:0,1', n: 30 },
      { population: 'pareto:1.5', n: 30 },
      { population: 'bernoulli:0', n: 30 },
    ];
    for (const values of settings) {
      const frame = panelOf({ repetitions: 20, ...values });
      expect(frame.centres).toHaveLength(0);
      for (const locale of LOCALES) {
        const words = wordsOf(locale, 'interval-coverage');
        expect(centreAndWidth.sentence(frame, words)).toBe(words.t('sentence.centreAndWidthWithout'));
      }
      expect(marks(draw(frame).element, 'normal')).toBe(0);
    }
  });

  it('show of single values what is held with σ known, and no s', () => {
    const frame = panelOf({ population: 'bernoulli:0.03', n: 1, interval: 'wald', repetitions: 400 });
    const { element } = draw(frame);
    expect(element.querySelector('.chart-title')?.textContent).toContain(
      wordsOf('en', 'interval-coverage').t('chart.centreAndWidthSingle'),
    );
    expect([marks(element, 'normal'), marks(element, 'dots')]).toEqual([0, 0]);
    expect(marks(element, 'known')).toBeGreaterThan(0);
    expect(centreAndWidth.table(frame, wordsOf('en', 'interval-coverage')).rows).toEqual([]);
  });
});
