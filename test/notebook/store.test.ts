import { describe, expect, it, vi } from 'vitest';
import { LINK_VERSION } from '../../src/experiments/versions';
import { createNotebook } from '../../src/notebook/store';
import { fakePage, variables } from './support';

const open = (address?: string) => {
  const page = fakePage(address);
  return { page, notebook: createNotebook(variables, page.environment) };
};
const TAIL = 'population=die:6&epsilon=0.1&way=random&pin=0&seed=42';

describe('a notebook', () => {
  it('begins at its defaults and leaves a clean address clean', () => {
    const { page, notebook } = open('/lesson/');
    expect(notebook.values()).toEqual(notebook.defaults());
    page.rest();
    page.leave();
    expect(page.here()).toBe('/lesson/');
  });

  it('begins where its link says', () => {
    const { notebook } = open('/lesson/?v=1&n=5&population=log-normal:0,-3#lab');
    expect(notebook.values()).toMatchObject({ n: 5, seed: 42 });
    expect(notebook.notices()).toHaveLength(1);
  });

  it('replaces its values on a change and tells whoever listens, once', () => {
    const { notebook } = open();
    const before = notebook.values();
    const listener = vi.fn();
    const stop = notebook.subscribe(listener);
    notebook.set({ n: 5, seed: 7 });
    expect(before.n).toBe(30);
    expect(notebook.values()).toMatchObject({ n: 5, seed: 7 });
    expect(listener).toHaveBeenCalledTimes(1);
    notebook.set({ n: 5 });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    notebook.set({ n: 6 });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('brings what it is given to the nearest possible value', () => {
    const { notebook } = open();
    notebook.set({ n: 1e9, way: 'nobody', epsilon: Number.NaN, nonsense: 1, toString: 1 } as never);
    expect(notebook.values()).toEqual({ ...notebook.defaults(), n: 1000 });
  });

  it('writes the address once, when the hand rests', () => {
    const { page, notebook } = open('/lesson/#lab');
    for (let n = 1; n <= 100; n++) notebook.set({ n });
    expect(page.writes).toEqual({ replace: 0, push: 0 });
    page.rest();
    expect(page.writes).toEqual({ replace: 1, push: 0 });
    expect(page.here()).toBe(`/lesson/?v=${LINK_VERSION}&n=100&${TAIL}#lab`);
  });

  it('goes on where the browser takes no address, and writes it when it does again', () => {
    const { page, notebook } = open('/lesson/#lab');
    const listener = vi.fn();
    notebook.subscribe(listener);
    page.refuse(true);
    notebook.set({ n: 5 }, 'push');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(notebook.link('lab')).toContain('n=5&');
    page.rest();
    notebook.set({ n: 6 });
    page.rest();
    expect(page.here()).toBe('/lesson/#lab');
    page.refuse(false);
    page.rest();
    expect(page.here()).toBe(`/lesson/?v=${LINK_VERSION}&n=6&${TAIL}#lab`);
    page.rest();
    expect(page.writes).toEqual({ replace: 1, push: 0 });
  });

  it('writes the address before the page goes', () => {
    const { page, notebook } = open();
    notebook.set({ n: 5 });
    page.leave();
    expect(page.here()).toBe(`/lesson/?v=${LINK_VERSION}&n=5&${TAIL}`);
  });

  it('goes back to where the reader was before a jump, and forward again', () => {
    const { page, notebook } = open('/lesson/');
    notebook.set({ n: 5 });
    notebook.set({ n: 100, seed: 1 }, 'push');
    expect(page.writes).toEqual({ replace: 1, push: 1 });
    const listener = vi.fn();
    notebook.subscribe(listener);
    page.go(-1);
    expect(notebook.values()).toMatchObject({ n: 5, seed: 42 });
    expect(listener).toHaveBeenCalledTimes(1);
    page.go(1);
    expect(notebook.values()).toMatchObject({ n: 100, seed: 1 });
    page.rest();
    expect(page.writes).toEqual({ replace: 1, push: 1 });
  });

  it('goes back to its defaults on a clean address', () => {
    const { page, notebook } = open('/lesson/');
    notebook.set({ n: 100 }, 'push');
    page.go(-1);
    expect(page.here()).toBe('/lesson/');
    expect(notebook.values()).toEqual(notebook.defaults());
  });

  it('forgets an unwritten change when the reader goes back', () => {
    const { page, notebook } = open('/lesson/?v=1&n=3');
    notebook.set({ n: 100 }, 'push');
    notebook.set({ n: 200 });
    page.go(-1);
    page.rest();
    expect(notebook.values().n).toBe(3);
    expect(page.here()).toBe('/lesson/?v=1&n=3');
  });

  it('keeps an unwritten change when only the # changes', () => {
    const { page, notebook } = open('/lesson/');
    notebook.set({ n: 5 });
    page.jump('#next');
    expect(notebook.values().n).toBe(5);
    expect(page.here()).toBe(`/lesson/?v=${LINK_VERSION}&n=5&${TAIL}#next`);
  });

  it('gives links to its sections at the present values', () => {
    const { notebook } = open('/ko/lesson/');
    notebook.set({ n: 5 });
    expect(notebook.link('lab')).toBe(`/ko/lesson/?v=${LINK_VERSION}&n=5&${TAIL}#lab`);
    expect(createNotebook({}, fakePage('/en/').environment).link('top')).toBe('/en/#top');
  });

  it('goes on presenting in its address, and gives plain links', () => {
    const { page, notebook } = open('/lesson/?present#lab');
    notebook.set({ n: 5 });
    page.rest();
    expect(page.here()).toBe(`/lesson/?v=${LINK_VERSION}&n=5&${TAIL}&present#lab`);
    notebook.set({ n: 6 }, 'push');
    expect(page.here()).toBe(`/lesson/?v=${LINK_VERSION}&n=6&${TAIL}&present#lab`);
    expect(notebook.link('lab')).toBe(`/lesson/?v=${LINK_VERSION}&n=6&${TAIL}#lab`);
    page.go(-1);
    expect(notebook.values().n).toBe(5);
  });

  it('stays at the version of its link, and says so in its own, until the newest is asked for', () => {
    const page = fakePage('/lesson/?v=1&n=5#lab');
    const notebook = createNotebook(variables, page.environment, 3);
    const listener = vi.fn();
    notebook.subscribe(listener);
    notebook.set({ n: 6 });
    page.rest();
    expect(notebook.version()).toBe(1);
    expect(page.here()).toBe(`/lesson/?v=1&n=6&${TAIL}#lab`);

    notebook.set({ n: 7 });
    notebook.runNewest();
    expect(listener).toHaveBeenCalledTimes(3);
    expect(notebook.version()).toBe(3);
    expect(notebook.link('lab')).toBe(`/lesson/?v=3&n=7&${TAIL}#lab`);
    expect(page.here()).toBe(`/lesson/?v=3&n=7&${TAIL}#lab`);
    expect(page.writes).toEqual({ replace: 2, push: 1 });

    page.go(-1);
    expect([notebook.version(), notebook.values().n]).toEqual([1, 7]);
    page.go(1);
    expect(notebook.version()).toBe(3);
    notebook.runNewest();
    expect(page.writes).toEqual({ replace: 2, push: 1 });
  });

  it('runs at the newest version without a link', () => {
    expect(createNotebook(variables, fakePage('/lesson/').environment, 3).version()).toBe(3);
    expect(createNotebook(variables, fakePage('/lesson/').environment).version()).toBe(LINK_VERSION);
  });

  it('passes readouts on, and tells only of new ones', () => {
    const { notebook } = open();
    const listener = vi.fn();
    notebook.subscribe(listener);
    expect(notebook.readouts('sampling')).toEqual({});
    notebook.publish('sampling', { mean: 1, bias: Number.NaN });
    notebook.publish('sampling', { mean: 1, bias: Number.NaN });
    expect(notebook.readouts('sampling')).toEqual({ mean: 1, bias: Number.NaN });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('a notebook of an embed page', () => {
  const embedded = (address: string) => {
    const page = fakePage(address);
    return { page, notebook: createNotebook(variables, { ...page.environment, home: '/en/lessons/one/' }) };
  };

  it('gives links that lead to the lesson', () => {
    const { notebook } = embedded('/en/embed/lab/?v=1&n=5&lesson=one');
    expect(notebook.link('lab')).toBe(`/en/lessons/one/?v=1&n=5&${TAIL}#lab`);
  });

  it('keeps in its own address which lesson that is', () => {
    const { page, notebook } = embedded('/en/embed/lab/?v=1&n=5&lesson=one#x');
    notebook.set({ n: 6 });
    page.rest();
    expect(page.here()).toBe(`/en/embed/lab/?v=1&n=6&${TAIL}&lesson=one#x`);
  });

  it('names no lesson where its address named none', () => {
    const { page, notebook } = embedded('/en/embed/lab/');
    notebook.set({ n: 6 });
    page.rest();
    expect(page.here()).toBe(`/en/embed/lab/?v=1&n=6&${TAIL}`);
  });

  it('is the only one to which "lesson" means something', () => {
    const { page, notebook } = open('/lesson/?v=1&n=5&lesson=one');
    notebook.set({ n: 6 });
    page.rest();
    expect(page.here()).toBe(`/lesson/?v=1&n=6&${TAIL}`);
  });
});
