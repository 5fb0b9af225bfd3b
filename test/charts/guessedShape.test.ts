import { describe, expect, it } from 'vitest';
import { distribution } from '../../src/charts/distribution';
import type { DistributionFrame } from '../../src/charts/distributionFrame';
import { guessPath, layShape } from '../../src/charts/guessedShape';
import type { Steps } from '../../src/charts/shapes';
import { blankDocument, wordsOf } from '../support/words';

const steps = (lo: number, width: number, density: number[]): Steps => ({
  ...{ lo, width },
  density: Float64Array.from(density),
});
/** Ten pixels a unit from left to right; a density of 1 is 100 pixels high, and there is room for 1.2. */
const ground = {
  ...{ x: (value: number) => 10 * value, y: (density: number) => Math.max(29, 150 - 100 * density) },
  ...{ domain: [0, 10] as const, top: 30, base: 150, right: 100, truth: null },
};

describe('the outline of a guess', () => {
  it('goes up and down in steps, without what is empty', () => {
    expect(guessPath(steps(1, 1, [0.5, 1, 0.009, 0.2]), ground)).toBe(
      'M10,150L10,100L20,100L20,50L30,50L30,150M40,150L40,130L50,130L50,150',
    );
  });

  it('is open where it goes on beyond the axis', () => {
    expect(guessPath(steps(-3, 2, [0.5, 0.5, 0.2]), ground)).toBe('M0,100L10,100L10,130L30,130L30,150');
    expect(guessPath(steps(8, 1.5, [0.5, 0.5, 0.2]), ground)).toBe('M80,150L80,100L95,100L95,100L100,100');
    expect(guessPath(steps(-9, 1, [1, 1]), ground)).toBe('');
    // Where a step ends just there, what matters is whether the next one is empty.
    expect(guessPath(steps(-1, 1, [0.5, 0.5]), ground)).toBe('M0,100L10,100L10,150');
    expect(guessPath(steps(-1, 1, [0, 0.5]), ground)).toBe('M0,150L0,100L10,100L10,150');
    expect(guessPath(steps(9, 1, [0.5, 0.5]), ground)).toBe('M90,150L90,100L100,100');
    expect(guessPath(steps(9, 1, [0.5, 0]), ground)).toBe('M90,150L90,100L100,100L100,150');
  });

  it('is open where it is taller than the panel, and is not seen as level with its top', () => {
    expect(guessPath(steps(1, 1, [0.5, 7, 0.5]), ground)).toBe(
      'M10,150L10,100L20,100L20,30M30,30L30,100L40,100L40,150',
    );
  });
});

const frame: DistributionFrame = {
  ...{ kind: 'distribution', domain: [0, 4], repetitions: 1_000, target: 1_000, sampleSize: 30, statistic: 'mean' },
  bins: { lo: 0, width: 0.5, counts: Float64Array.of(0, 0, 200, 300, 300, 200, 0, 0), below: 0, above: 0 },
  ...{ parameter: 2, latest: new Float64Array(0), normal: null, exact: null, direct: false, pinned: null },
  ...{ scale: 'value', readouts: [] },
};
const drawn = (of: DistributionFrame) =>
  distribution.draw(of, { document: blankDocument(), width: 720, words: wordsOf('en') });
const lay = (figure: ReturnType<typeof drawn>, chosen: Steps | null): void => {
  const there = figure.ground?.();
  if (there) layShape(figure.element, there, chosen, 'your guess');
};
const guessIn = ({ element }: ReturnType<typeof drawn>): Element | null => element.querySelector('.guess');

describe('a shape laid over a distribution', () => {
  it('is not in the panel before there is one', () => {
    const figure = drawn(frame);
    lay(figure, null);
    expect(guessIn(figure)).toBeNull();
  });

  it('lies exactly over the steps where it is what came', () => {
    const figure = drawn(frame);
    lay(figure, figure.ground?.().truth ?? null);
    const corners = (d: string | null | undefined) => new Set(placesOf(d ?? ''));
    expect(corners(guessIn(figure)?.getAttribute('d'))).toEqual(
      corners(figure.element.querySelector('.outline')?.getAttribute('d')),
    );
  });

  it('has the first of the labels, above it where it stands out', () => {
    const figure = drawn(frame);
    lay(figure, steps(0, 1, [0.7, 0.1, 0.1, 0.1]));
    const there = figure.ground?.();
    const label = figure.element.querySelector('.marks text');
    expect(label?.textContent).toBe('your guess');
    expect(Number(label?.getAttribute('x'))).toBe((there?.x(0.5) ?? 0) + 5);
    expect(Number(label?.getAttribute('y'))).toBe(Math.max((there?.top ?? 0) + 10, (there?.y(0.7) ?? 0) - 5));
  });

  it('is on the panel’s own scales as they are, and goes without a trace', () => {
    const figure = drawn(frame);
    const guess = steps(0, 1, [0.1, 0.3, 0.3, 0.3]);
    lay(figure, guess);
    const before = guessIn(figure)?.getAttribute('d');
    const { bins } = frame;
    // Half as wide: what came is twice as high, and the guess beside it half as high.
    figure.update({ ...frame, bins: { ...bins, counts: Float64Array.of(0, 0, 0, 500, 500, 0, 0, 0) } });
    lay(figure, guess);
    expect(guessIn(figure)?.getAttribute('d')).not.toBe(before);
    lay(figure, null);
    expect(guessIn(figure)?.getAttribute('d')).toBe('');
    expect(figure.element.textContent).not.toContain('your guess');
  });

  it('is not laid over standardised values, which are on another axis', () => {
    expect(drawn({ ...frame, scale: 'standardised' }).ground).toBeUndefined();
  });
});

/** The places that a path of absolute steps goes through. */
function placesOf(d: string): readonly string[] {
  let [x, y] = ['', ''];
  return [...d.matchAll(/([MLHV])([\d.]+)(?:,([\d.]+))?/g)].map(([, command, first = '', second = '']) => {
    if (command !== 'V') x = first;
    y = command === 'V' ? first : second || y;
    return `${x},${y}`;
  });
}
