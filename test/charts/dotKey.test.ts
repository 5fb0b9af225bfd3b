import { describe, expect, it } from 'vitest';
import { dotKey } from '../../src/charts/dotKey';
import type { Frame } from '../../src/experiments/frame';
import { chartOf } from '../../src/labs/registry/allCharts';
import { blankDocument, framesAt, LOCALES, wordsOf } from '../support/words';

/** How many things of its kind a panel speaks of, where it draws them as dots. */
const countOf = (frame: Frame & Readonly<Record<string, unknown>>): number => {
  switch (frame.kind) {
    case 'distribution':
      // Later they are steps.
      return Number(frame.repetitions) > 200 ? 0 : Number(frame.repetitions);
    case 'surveys':
      return Number(frame.repetitions);
    case 'slice':
      return (frame.values as Float64Array).length;
    case 'sample':
      return Number(frame.sampleSize);
    case 'population':
      return frame.individuals ? Number(frame.size) : 0;
    default:
      return 0;
  }
};

/** Dots of a path that can be seen: of those with places of their own, not steps, some may lie on one another. */
const seenIn = (d: string): number => {
  const dots = d.split('h0').slice(0, -1);
  return d.includes('m') ? dots.length : new Set(dots).size;
};

const CASES: readonly (readonly [lab: string, values: Record<string, string | number>])[] = [
  ...[1, 100, 200, 1_000, 10_000, 1_000_000].flatMap((repetitions) => [
    ['sampling-distribution', { repetitions }] as const,
    ['sampling-distribution', { repetitions, n: 1, population: 'zero-inflated:0.05,3,1' }] as const,
    ['sampling-distribution', { repetitions, n: 100_000 }] as const,
    ['margin-of-error', { repetitions: Math.min(repetitions, 10_000) }] as const,
    ['margin-of-error', { repetitions: Math.min(repetitions, 10_000), n: 10_000, N: 10_000_000 }] as const,
  ]),
  ['sampling', { N: 2_500, n: 1_000, repetitions: 100 }],
  ['sampling', { N: 2_500, n: 1_000, repetitions: 100, population: 'bernoulli:0.03' }],
  ['running-mean', { paths: 200, n: 1_000, slice: 10 }],
  ['running-mean', { paths: 200, n: 100_000, slice: 100_000 }],
];

describe.each(LOCALES)('a panel of dots, in %s', (locale) => {
  const words = wordsOf(locale);
  it.each(CASES)('says what a dot is where there are fewer than it speaks of: %s %j', (lab, values) => {
    for (const frame of framesAt(lab, values))
      for (const width of [335, 720]) {
        const count = countOf(frame as never);
        if (count === 0) continue;
        const { element } = chartOf(frame).draw(frame as never, {
          document: blankDocument(),
          width,
          words,
          axis: true,
        });
        const paths = [...element.querySelectorAll('.dots:not(.newest, .core, .chosen)')];
        const dots = paths.reduce((sum, path) => sum + seenIn(path.getAttribute('d') ?? ''), 0);
        const beyond = [...element.querySelectorAll('.beyond')].map(({ textContent }) =>
          Number(textContent?.replace(/\D/g, '')),
        );
        const told = [...element.querySelectorAll('.chart-title, .axis-label')]
          .map((text) => text.textContent)
          .join(' ');
        const all = dots + beyond.reduce((sum, more) => sum + more, 0) === count;
        const says = /newest \d|1 dot = \d|최근 \d|점 하나 = \d/.test(told);
        expect(says, `${frame.kind} at ${width}: ${dots} of ${count}, "${told}"`).toBe(!all);
      }
  });

  it('is one of all where nothing is said', () => {
    expect(dotKey({ each: 1 }, words)).toBe('');
    expect(dotKey({ each: 20 }, words)).toContain('20');
    expect(dotKey({ each: 3, newest: 200 }, words)).toMatch(/^; .*200.*, .*3$/);
  });
});
