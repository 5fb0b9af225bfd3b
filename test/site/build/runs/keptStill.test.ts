import { expect, it, vi } from 'vitest';
import { keptStill } from '../../../../src/site/build/runs/keptStill';

it('a still is drawn once for the same key, and anew for another', () => {
  const kept = new Map<string, Uint8Array>();
  const means = {
    store: {
      get: (key: string) => kept.get(key) ?? null,
      put: (key: string, content: Uint8Array) => void kept.set(key, content),
    },
    runKey: () => '',
    stillKey: (...shown: unknown[]) => JSON.stringify(shown),
    threads: 0,
  };
  const draw = vi.fn(() => `<svg>표본 ${draw.mock.calls.length}</svg>`);
  const still = (width: number): string => keptStill(['coverage', { n: 30 }, ['gap'], [width], 'ko'], draw, means);
  expect([still(720), still(360), still(720), still(360)]).toEqual([
    '<svg>표본 1</svg>',
    '<svg>표본 2</svg>',
    '<svg>표본 1</svg>',
    '<svg>표본 2</svg>',
  ]);
});

it('a still is drawn each time where nobody keeps it', () => {
  const draw = vi.fn(() => '<svg/>');
  for (let time = 0; time < 2; time++) expect(keptStill(['coverage', {}, [], [720], 'en'], draw)).toBe('<svg/>');
  expect(draw).toHaveBeenCalledTimes(2);
});
