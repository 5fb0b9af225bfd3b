import { describe, expect, it } from 'vitest';
import { engineOf, LINK_VERSION } from '../../src/experiments/versions';
import { CHARTS_OF_LABS } from '../../src/labs/registry/allCharts';
import { EXPERIMENTS } from '../../src/labs/registry/index';
import { decodeLink } from '../../src/notebook/link';
import exceptions from '../reference/links/exceptions.json';
import { columnsOf, digestOf, isStill } from '../support/digest';
import { FROZEN_LINKS, playLink, readoutsOf } from '../support/playLink';

const CHANGED = 'This link gives other figures than when it was frozen. Keep the engine: docs/link-versions.md.';

/**
 * `links`: a part of those that an exception is about; of all where it is left out. `valueAlone`: the figure is held to
 * what it was and has lost its Monte Carlo error.
 */
interface Exception {
  readonly what: string;
  readonly why: string;
  readonly now?: string;
  readonly links?: string;
  readonly valueAlone?: boolean;
}

const exceptionOf = (name: string, link: string): Exception | undefined =>
  (exceptions as readonly Exception[]).find(({ what, links = '' }) => what === name && link.includes(links));

/** What a readout or column of a link is called now; null where it is no longer held to what it was. */
function nameNow(name: string, link: string): string | null {
  const exception = exceptionOf(name, link);
  if (!exception || exception.valueAlone) return name;
  return exception.now ?? null;
}

/** A link without the variables that another, older one could not have. */
function withNamesOf(old: string, link: string): string {
  const names = [...new URLSearchParams(old).keys()];
  return link
    .split('&')
    .filter((pair) => names.includes(pair.split('=')[0] as string))
    .join('&');
}

describe('the frozen links', () => {
  it.each(EXPERIMENTS.map(({ id }) => id))('are at least eight for %s, of its newest engine too', (id) => {
    const links = FROZEN_LINKS.filter(({ lab }) => lab === id);
    expect(links.length).toBeGreaterThanOrEqual(8);
    const newest = links.filter(({ link }) => engineOf(id, decodeLink({}, link).version) === id);
    expect(newest.length, `freeze links at v=${LINK_VERSION}: docs/link-versions.md`).toBeGreaterThanOrEqual(8);
  });

  it('are each there once', () => {
    expect(new Set(FROZEN_LINKS.map(({ lab, link }) => `${lab} ${link}`)).size).toBe(FROZEN_LINKS.length);
  });
});

describe.each(EXPERIMENTS.map(({ id }) => id))('a link of %s', (id) => {
  it.each(FROZEN_LINKS.filter(({ lab }) => lab === id).map((frozen) => [frozen.link, frozen] as const))(
    'gives what it gave: %s',
    async (text, frozen) => {
      const { link, notices, frames } = await playLink(id, text);
      expect(notices).toEqual([]);
      expect(withNamesOf(text, link)).toBe(text);

      const readouts: Readonly<Record<string, readonly number[]>> = readoutsOf(frames);
      for (const [was, frozenFigures] of Object.entries(frozen.readouts)) {
        const figures = exceptionOf(was, text)?.valueAlone ? frozenFigures.slice(0, 1) : frozenFigures;
        const name = nameNow(was, text);
        if (name === null) continue;
        const now = readouts[name] ?? [];
        expect(now.length, `${was}: ${CHANGED}`).toBe(figures.length);
        for (const [index, figure] of figures.entries()) {
          const still = isStill([now[index]], [figure]);
          expect(still, `${was} was ${figure} and is ${now[index]}. ${CHANGED}`).toBe(true);
        }
      }

      const columns = columnsOf(frames);
      for (const [was, digest] of Object.entries(frozen.columns)) {
        const name = nameNow(was, text);
        if (name === null) continue;
        const column = columns.get(name);
        const is = column && JSON.stringify(digestOf(column));
        const still = column !== undefined && isStill(column, digest);
        expect(still, `${was} was ${JSON.stringify(digest)} and is ${is}. ${CHANGED}`).toBe(true);
      }
      for (const { kind } of frames)
        expect(
          Object.keys(CHARTS_OF_LABS.get(id) ?? {}),
          'the charts of a lab draw for its kept engines too',
        ).toContain(kind);
    },
  );
});

describe('a digest', () => {
  const column = [3, 1, 4, 1, 5, 9, 2, 6];

  it('is of the values in their order', () => {
    const digest = digestOf(column);
    expect(isStill(column, digest)).toBe(true);
    expect(isStill([3, 1, 4, 1, 5, 9, 6, 2], digest)).toBe(false);
    expect(isStill([3, 1, 4, 1, 5, 9, 2, 7], digest)).toBe(false);
    expect(isStill(column.slice(1), digest)).toBe(false);
    expect(isStill([...column, Number.NaN], digest)).toBe(false);
  });

  it('forgives the eleventh digit of a figure, and nothing of a count', () => {
    const shares = column.map((value) => value / 7);
    expect(
      isStill(
        shares.map((value) => value * (1 + 1e-11)),
        digestOf(shares),
      ),
    ).toBe(true);
    expect(
      isStill(
        shares.map((value) => value * (1 + 1e-9)),
        digestOf(shares),
      ),
    ).toBe(false);
    const counts = column.map((value) => value * 1e12);
    expect(isStill(counts.with(3, (counts[3] ?? 0) + 1), digestOf(counts))).toBe(false);
  });

  it('tells what is no number apart', () => {
    for (const value of [Number.NaN, Infinity, -Infinity, null, 'x', 0]) {
      for (const other of [Number.NaN, Infinity, -Infinity, null, 'x', 0]) {
        expect(isStill([value], digestOf([other])), `${value} and ${other}`).toBe(Object.is(value, other));
      }
    }
  });
});
