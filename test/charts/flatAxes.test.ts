import { axisX, axisY, plot } from '@observablehq/plot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenAxes } from '../../src/charts/flatAxes';
import { blankDocument } from '../support/words';

/** Axes as Plot draws them. */
const axesOf = (high: number, width: number, type: 'linear' | 'log' = 'linear'): Element =>
  plot({
    ...{ document: blankDocument(), width, height: 200, marginLeft: 48, marginBottom: 40 },
    x: { domain: [type === 'log' ? high / 1000 : 0, high], type, axis: null },
    y: { domain: [0, high], axis: null },
    marks: [axisX({ ticks: 5, tickSize: 4, tickPadding: 4 }), axisY({ ticks: 5, tickSize: 0, tickPadding: 6 })],
  }) as unknown as Element;

/** Where an element's transforms, its own and those of all around it, move what is in it. */
function moved(element: Element): [number, number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [, dx = '0', dy = '0'] = /translate\(([^, )]+)[, ]([^)]+)\)/.exec(at.getAttribute('transform') ?? '') ?? [];
    [x, y] = [x + Number(dx), y + Number(dy)];
  }
  return [x, y];
}

const textsOf = (svg: Element) =>
  [...svg.querySelectorAll('text')].map((text) => {
    const [x, y] = moved(text);
    const at = (name: 'x' | 'y', move: number): { readonly em: number; readonly pixels: number } => {
      const own = text.getAttribute(name) ?? '0';
      const em = Number.parseFloat(text.getAttribute(`d${name}`) ?? (own.endsWith('em') ? own : '0'));
      return { em, pixels: move + (own.endsWith('em') ? 0 : Number(own)) };
    };
    return { words: text.textContent, x: at('x', x), y: at('y', y) };
  });
const ticksOf = (svg: Element) =>
  [...svg.querySelectorAll('[aria-label$="tick"] path')].flatMap((path) => {
    const [x, y] = moved(path);
    return [...(path.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, px, py]) => [Number(px) + x, Number(py) + y] as const,
    );
  });

describe('flat axes', () => {
  it('have ticks and text where Plot has them, to a tenth of a pixel, and no transforms', () => {
    const high = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(high, fc.integer({ min: 120, max: 1200 }), fc.constantFrom('linear', 'log'), (top, width, type) => {
        const [svg, flat] = [axesOf(top, width, type), axesOf(top, width, type)];
        flattenAxes(flat);
        expect(flat.outerHTML).not.toContain('transform');
        expect(flat.querySelectorAll('[aria-label="x-axis tick"] path')).toHaveLength(1);
        const [ticks, flatTicks] = [ticksOf(svg), ticksOf(flat)];
        expect(flatTicks).toHaveLength(ticks.length);
        ticks.forEach((tick, i) => {
          for (const k of [0, 1] as const)
            expect(Math.abs((flatTicks[i]?.[k] as number) - tick[k])).toBeLessThan(0.051);
        });
        const [texts, flatTexts] = [textsOf(svg), textsOf(flat)];
        expect(flatTexts.map(({ words }) => words)).toEqual(texts.map(({ words }) => words));
        texts.forEach((text, i) => {
          for (const k of ['x', 'y'] as const) {
            expect(flatTexts[i]?.[k].em).toBe(text[k].em);
            expect(Math.abs((flatTexts[i]?.[k].pixels as number) - text[k].pixels)).toBeLessThan(0.051);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are not made where Plot draws in a way that is not known', () => {
    const svg = axesOf(1, 300);
    svg.querySelector('text')?.setAttribute('transform', 'rotate(90)');
    expect(() => flattenAxes(svg)).toThrow('rotate(90)');
  });
});
