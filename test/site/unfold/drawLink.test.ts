import { describe, expect, it } from 'vitest';
import { makeWords } from '../../../src/charts/makeWords';
import { exactFiguresOf } from '../../../src/labs/registry/exactFigures';
import { findingOf } from '../../../src/labs/registry/findings';
import { framesAt } from '../../../src/site/build/picture';
import { stringsOf } from '../../../src/site/locales';
import { drawLink, TooMuch } from '../../../src/site/unfold/drawLink';
import { type LinkState, linkState } from '../../../src/site/unfold/linkState';
import { readPng } from '../../support/png';
import { EMBEDDED, LESSON_STATES } from '../../support/unfoldPages';

const still = (): number => 0;
/** A state that every lab draws quickly. */
const QUICK = '?n=12&repetitions=20&paths=3&keys=100&seed=5';

/** As a link to the page at that state is read. */
function stateIn(page: Parameters<typeof linkState>[0], query = QUICK): LinkState {
  const state = linkState(page, query);
  if (!state) throw new Error(`${page.title}: ${query} names none of its variables`);
  return state;
}

describe('a link drawn at its state', () => {
  it.each(EMBEDDED.map((page) => [page.locale, page.title, page] as const))('%s %s', async (locale, lab, page) => {
    const state = stateIn(page);
    const { finding, name, png } = await drawLink(state, still).catch((error) => {
      // Of these one draws at every size.
      if (error instanceof TooMuch) return { finding: 'too much', name: '', png: null };
      throw error;
    });
    if (!png) return expect(lab).toBe('coverage');
    const { width, height } = readPng(png);
    expect([width, height]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(150_000);
    expect(name.length).toBeGreaterThan(3);
    // The sentence that copying a finding writes, of the figures that the page shows.
    const readouts = framesAt(lab, state.params).flatMap((frame) => frame.readouts);
    const words = makeWords(locale, stringsOf(locale));
    expect(finding).toBe(findingOf(lab, state.params, [...readouts, ...exactFiguresOf(lab, state.params)], words));
    expect(finding).not.toMatch(/\{|finding\.|NaN|undefined/);
  });

  it('is another picture at another state', async () => {
    const page = LESSON_STATES.find(({ labs: [{ lab }] }) => lab === 'running-mean');
    if (!page) throw new Error('no lesson shows the running mean');
    const [a, b, again] = await Promise.all(
      ['?n=20', '?n=40', '?n=20'].map((query) => drawLink(stateIn(page, query), still)),
    );
    expect(Buffer.from(a?.png ?? []).equals(Buffer.from(again?.png ?? []))).toBe(true);
    expect(Buffer.from(a?.png ?? []).equals(Buffer.from(b?.png ?? []))).toBe(false);
    expect(a?.finding).not.toBe(b?.finding);
  });

  it('ends where it takes too many draws, or too long', async () => {
    const page = EMBEDDED.find(({ title }) => title === 'sampling-distribution');
    if (!page) throw new Error('no embed page of that lab');
    const far = stateIn(page, '?n=100000&repetitions=1000000');
    expect(far.isTooMuch).toBe(true);
    await expect(drawLink(far, still)).rejects.toThrow(TooMuch);
    await expect(drawLink({ ...far, isTooMuch: false }, still)).rejects.toThrow(TooMuch);
    let clock = 0;
    const slow = (): number => (clock += 5_000);
    await expect(drawLink(stateIn(page, '?n=30&repetitions=100'), slow)).rejects.toThrow(TooMuch);
  });
});
