import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LabReport, reportLab, reportOf, wokenReport } from '../../src/instrument/reports';

/** A section whose state is watched, at a distance from the screen. */
function sectionAt(id: string, top: number) {
  const watchers = new Set<() => void>();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(readonly callback: () => void) {}
      observe = () => void watchers.add(this.callback);
      disconnect = () => void watchers.delete(this.callback);
    },
  );
  const section = {
    id,
    dataset: {} as DOMStringMap,
    style: {} as CSSStyleDeclaration,
    getBoundingClientRect: () => ({ top, bottom: top + 500 }),
    ownerDocument: { documentElement: { clientHeight: 800 } },
  };
  const change = (state: string): void => {
    section.dataset.state = state;
    for (const watcher of [...watchers]) watcher();
  };
  return { section: section as unknown as HTMLElement, change, watchers };
}

const report = (complete: LabReport['complete']): LabReport => ({
  lab: 'coverage',
  spec: {},
  fixed: {},
  shows: {},
  complete,
});
const COMPLETE = { params: { n: 30 }, readouts: [], frames: [] };
const turn = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

let end = (): void => {};
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the report of a lab', () => {
  it('is there at once when the picture is complete', async () => {
    const { section, change } = sectionAt('a', 0);
    end = reportLab('a', () => report(COMPLETE));
    change('ready');
    expect((await reportOf(section))?.complete).toBe(COMPLETE);
  });

  it('waits for the run under way, and is of its end', async () => {
    const { section, change } = sectionAt('a', 0);
    let complete: LabReport['complete'] = null;
    end = reportLab('a', () => report(complete));
    change('running');
    const asked = reportOf(section);
    await turn();
    complete = COMPLETE;
    change('ready');
    expect((await asked)?.complete).toBe(COMPLETE);
    // What a frame needs does not wait.
    change('running');
    expect(await wokenReport(section)).not.toBeNull();
  });

  it('wakes a lab that is far away without moving the page', async () => {
    const { section, change } = sectionAt('a', 5000);
    const asked = reportOf(section);
    expect(section.style).toMatchObject({ visibility: 'hidden', translate: '0 -5000px' });
    end = reportLab('a', () => report(COMPLETE));
    change('running');
    await turn();
    expect(section.style).toMatchObject({ visibility: '', translate: '' });
    change('ready');
    expect(await asked).not.toBeNull();
  });

  it('leaves a lab in its place that wakes by itself', () => {
    const { section } = sectionAt('a', 700);
    void wokenReport(section);
    expect(section.style).toEqual({});
  });

  it.each([
    ['fails', (change: (state: string) => void) => change('failed')],
    ['takes too long', () => void vi.advanceTimersByTime(20_000)],
  ])('is null when the lab %s', async (_, happen) => {
    const { section, change, watchers } = sectionAt('a', 0);
    const asked = [reportOf(section), wokenReport(section)];
    happen(change);
    expect(await Promise.all(asked)).toEqual([null, null]);
    expect(watchers.size).toBe(0);
  });

  it('is null when a run takes too long', async () => {
    const { section, change } = sectionAt('a', 0);
    end = reportLab('a', () => report(COMPLETE));
    change('running');
    const asked = reportOf(section);
    await turn();
    vi.advanceTimersByTime(20_000);
    expect(await asked).toBeNull();
  });
});
