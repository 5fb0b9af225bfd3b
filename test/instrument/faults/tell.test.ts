import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const PAGE = `<!doctype html><html><head><script type="module" src="/_astro/page.OLD.js"></script></head><body><main></main>
<template id="fault"><div class="fault" role="alert" data-offline="no net" data-old="new site" data-blocked="in the way"
data-late="late" data-still="first setting"><p></p><button>again</button><button>reload</button><button>×</button></div></template></body></html>`;

/** A page whose site answers as told; `module` is as it is at the page's beginning. */
async function open(answer: () => Promise<Response>, { online = true, storage = true } = {}) {
  const { document } = parseHTML(PAGE);
  const kept = new Map<string, string>();
  const hands = new Map<string, () => void>();
  const reload = vi.fn();
  const forbidden = (): never => {
    throw new Error('no storage');
  };
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { pathname: '/en/', reload });
  vi.stubGlobal('navigator', { onLine: online });
  vi.stubGlobal('fetch', vi.fn(answer));
  vi.stubGlobal('addEventListener', (type: string, act: () => void) => hands.set(type, act));
  vi.stubGlobal('sessionStorage', {
    getItem: storage ? (key: string) => kept.get(key) ?? null : forbidden,
    setItem: storage ? (key: string, value: string) => kept.set(key, value) : forbidden,
  });
  vi.resetModules();
  const module = await import('../../../src/instrument/faults/tell');
  const note = (): Element | null => document.querySelector('body > .fault');
  /** Presses the first button of a note. */
  const press = (of = note()): void => of?.querySelector('button')?.click();
  const happen = (to: Element, type: string): boolean =>
    to.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event(type, { bubbles: true }));
  return { document, reload, hands, note, press, happen, ...module };
}

const html = (text: string) => () => Promise.resolve(new Response(text, { headers: { 'content-type': 'text/html' } }));
const SAME = html(PAGE);
const NEWER = html(PAGE.replace('OLD', 'NEW'));
const nobody = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what did not come', () => {
  it.each([
    ['in the way', SAME, true],
    ['new site', NEWER, true],
    ['in the way', nobody, true],
    ['no net', nobody, false],
    // A network that wants a sign-in answers with a page of its own.
    ['in the way', html('<html>Please sign in</html>'), true],
  ])('is told as "%s"', async (said, answer, online) => {
    const { tellFault, note } = await open(answer, { online });
    await tellFault({ said: 'Copying:' });
    expect(note()?.querySelector('p')?.textContent).toBe(`Copying: ${said}`);
  });

  it('is asked for again by its button, and told once, however often it fails', async () => {
    const { orTell, document, note, press } = await open(SAME);
    const work = vi.fn(() => Promise.reject(new TypeError('no')));
    expect(await orTell(work)).toBeUndefined();
    await orTell(work);
    await vi.waitFor(() => expect(document.querySelectorAll('.fault')).toHaveLength(1));
    work.mockResolvedValueOnce('here' as never);
    press();
    expect(work).toHaveBeenCalledTimes(3);
    expect(note()).toBeNull();
  });

  it('is all asked for again by one button where several things did not come', async () => {
    const { tellFault, note, press, document } = await open(SAME);
    const [charts, menu, search, code] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    await tellFault({ again: charts });
    await tellFault({ again: menu, of: 'menu' });
    await tellFault({ again: menu, of: 'menu' });
    await tellFault({ again: search, put: (own) => document.querySelector('main')?.append(own) });
    expect(document.querySelectorAll('body > .fault')).toHaveLength(1);
    press();
    for (const asked of [charts, menu]) expect(asked).toHaveBeenCalledTimes(1);
    expect([note(), search.mock.calls]).toEqual([null, []]);
    // What came, or was sent away, is not asked for with the next.
    await tellFault({ again: charts });
    note()?.querySelectorAll('button')[2]?.click();
    await tellFault({ again: code });
    press();
    expect(charts).toHaveBeenCalledTimes(1);
    expect(code).toHaveBeenCalledTimes(1);
  });

  it('offers no second try of what the site no longer has', async () => {
    const { tellFault, note, press, reload } = await open(NEWER);
    await tellFault({ again: () => {} });
    expect([...(note()?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'reload',
      '×',
    ]);
    press();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('a page that is loaded anew by itself', () => {
  it('is so once', async () => {
    const { tellFault, note, reload } = await open(NEWER);
    await tellFault({ byItself: true });
    expect(note()).toBeNull();
    await tellFault({ byItself: true });
    expect(reload).toHaveBeenCalledOnce();
    expect(note()?.textContent).toContain('new site');
  });

  it.each(['input', 'click'])('is not so after an %s', async (hand) => {
    const { tellFault, reload, hands } = await open(NEWER);
    hands.get(hand)?.();
    await tellFault({ byItself: true });
    expect(reload).not.toHaveBeenCalled();
  });

  it('is not so where nothing can be kept, or the site is the same', async () => {
    const forbidden = await open(NEWER, { storage: false });
    await forbidden.tellFault({ byItself: true });
    expect(forbidden.reload).not.toHaveBeenCalled();
    const same = await open(SAME);
    await same.tellFault({ byItself: true });
    expect(same.reload).not.toHaveBeenCalled();
  });
});

describe('an island whose code does not come', () => {
  it('says so beside its still picture, begins again when asked, and is quiet once it has woken', async () => {
    const { document, bindIslands, press, happen } = await open(SAME);
    const main = document.querySelector('main') as unknown as HTMLElement;
    main.innerHTML =
      '<figure data-figure="lab"><astro-island ssr><fieldset></fieldset></astro-island><figcaption></figcaption></figure>';
    const island = main.querySelector('astro-island') as HTMLElement & { start(): void };
    island.start = vi.fn();
    bindIslands(document);
    happen(island, 'astro:hydration-error');
    happen(island, 'astro:hydration-error');
    await vi.waitFor(() => expect(main.querySelectorAll('.fault')).toHaveLength(1));
    expect(island.nextElementSibling?.textContent).toContain('first setting in the way');
    expect(main.querySelector('figure')?.dataset.state).toBe('failed');
    expect(main.querySelector('fieldset')?.disabled).toBe(true);
    press(island.nextElementSibling);
    expect(island.start).toHaveBeenCalledOnce();
    happen(island, 'island-late');
    await vi.waitFor(() => expect(main.querySelector('.fault')?.textContent).toContain('late'));
    happen(island, 'astro:hydrate');
    expect(main.querySelector('.fault')).toBeNull();
  });

  it('says so too where it failed before the page could hear it', async () => {
    const { document, bindIslands } = await open(SAME);
    const main = document.querySelector('main') as unknown as HTMLElement;
    main.innerHTML = '<astro-island ssr data-fault="lost"><section data-lab="lab"></section></astro-island>';
    bindIslands(document);
    await vi.waitFor(() => expect(main.querySelector('.fault')?.textContent).toContain('in the way'));
    expect(main.querySelector('section')?.dataset.state).toBe('failed');
  });
});
