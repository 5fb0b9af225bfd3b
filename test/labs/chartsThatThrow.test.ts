import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chart, ChartOf } from '../../src/charts/chart';
import { createStack } from '../../src/charts/stack';
import type { Frame } from '../../src/experiments/frame';
import { chartOf } from '../../src/labs/registry/allCharts';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { blankDocument, framesAt, wordsOf } from '../support/words';

type Where = 'draw' | 'update' | 'labels';
const WHERE: readonly Where[] = ['draw', 'update', 'labels'];

/** The charts, of which the one that draws a kind throws at a place, so many times. */
function faulty(kind: string, where: Where, times: number): ChartOf {
  let left = times;
  const fault = (): void => {
    if (left-- > 0) throw new Error(`${kind} broke in ${where} (${times})`);
  };
  return (frame) => {
    const chart = chartOf(frame);
    if (frame.kind !== kind) return chart;
    const broken: Chart<typeof frame> = {
      ...chart,
      draw(given, context) {
        if (where === 'draw') fault();
        const figure = chart.draw(given, context);
        if (where === 'labels') {
          const find = figure.element.querySelector.bind(figure.element);
          Object.assign(figure.element, {
            querySelector(selector: string) {
              fault();
              return find(selector);
            },
          });
        }
        return {
          ...figure,
          element: figure.element,
          update(newer) {
            if (where === 'update') fault();
            return figure.update(newer);
          },
        };
      },
    };
    return broken;
  };
}

const few = (id: string, seed: number): readonly Frame[] => {
  const { params } = EXPERIMENTS.find((experiment) => experiment.id === id) ?? { params: {} };
  return framesAt(id, { ...('repetitions' in params && { repetitions: 50 }), ...('seed' in params && { seed }) });
};

describe.each(EXPERIMENTS.map(({ id }) => id))('a chart of %s that throws', (id) => {
  const [first, second] = [few(id, 1), few(id, 2)];
  const words = wordsOf('en', id);
  const kinds = [...new Set(first.map(({ kind }) => kind))];
  const cases = kinds.flatMap((kind) => WHERE.map((where) => [kind, where] as const));
  const said = vi.fn();
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(said));
  afterEach(() => {
    vi.restoreAllMocks();
    said.mockClear();
  });

  it.each(cases)(
    '%s, always in %s: as many panels as frames, however often it is drawn, and one error',
    (kind, where) => {
      const container = blankDocument().createElement('div') as HTMLElement;
      const stack = createStack(container, words, faulty(kind, where, Number.POSITIVE_INFINITY));
      for (const frames of [first, first, second, second, first]) {
        for (const width of [720, 360]) {
          stack.show(frames, { width });
          expect(container.children).toHaveLength(frames.length);
          expect(stack.panels()).toHaveLength(frames.length);
        }
      }
      const broken = container.querySelectorAll('.panel-broken');
      if (where !== 'update') expect(broken).toHaveLength(first.filter((frame) => frame.kind === kind).length);
      for (const panel of broken) {
        expect(panel.textContent).toBe(words.t('chart.broken'));
        expect((panel as HTMLElement).style.blockSize).toMatch(/^\d+px$/);
      }
      expect(said.mock.calls.length).toBeLessThan(2);
    },
  );

  it.each(cases)('%s, once in %s: is drawn with the next change', (kind, where) => {
    const container = blankDocument().createElement('div') as HTMLElement;
    const stack = createStack(container, words, faulty(kind, where, 1));
    stack.show(first, { width: 720 });
    stack.show(second, { width: 720 });
    expect(container.querySelectorAll('.panel-broken')).toHaveLength(0);
    expect(container.children).toHaveLength(second.length);
    expect(container.querySelectorAll('svg, table').length).toBeGreaterThanOrEqual(second.length);
  });
});
