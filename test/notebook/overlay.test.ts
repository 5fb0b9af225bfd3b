import { describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../src/notebook/overlay';
import { createNotebook } from '../../src/notebook/store';
import { fakePage, variables } from './support';

const open = (own: Readonly<Record<string, string | number>>, address?: string) => {
  const page = createNotebook(variables, fakePage(address).environment);
  return { page, figure: createOverlay(page, own) };
};

describe('a notebook over a page’s', () => {
  it('follows the page, except in what is its own', () => {
    const { page, figure } = open({ n: 5 });
    page.set({ n: 100, seed: 7 });
    expect(figure.values()).toEqual({ ...page.values(), n: 5 });
  });

  it('keeps what is its own from the page, and gives the rest to it', () => {
    const { page, figure } = open({ n: 5 });
    figure.set({ n: 8, seed: 7 });
    expect(figure.values()).toMatchObject({ n: 8, seed: 7 });
    expect(page.values()).toMatchObject({ n: 30, seed: 7 });
  });

  it('brings its own to the nearest possible value, and leaves alone what is none', () => {
    const { figure } = open({ n: 5, population: 'die:6' });
    figure.set({ n: 1e9, population: 'nothing' });
    expect(figure.values()).toMatchObject({ n: 1000, population: 'die:6' });
  });

  it('tells of its own changes and the page’s, each once, and of none that changes nothing', () => {
    const { page, figure } = open({ n: 5 });
    const listener = vi.fn();
    const stop = figure.subscribe(listener);
    figure.set({ n: 6 });
    figure.set({ n: 6 });
    expect(listener).toHaveBeenCalledTimes(1);
    page.set({ seed: 7 });
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    figure.set({ n: 7 });
    page.set({ seed: 8 });
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('gives the same object until something changes', () => {
    const { page, figure } = open({ n: 5 });
    const before = figure.values();
    expect(figure.values()).toBe(before);
    page.set({ seed: 7 });
    expect(figure.values()).not.toBe(before);
  });

  it('links to every variable as it has them', () => {
    const { page, figure } = open({ n: 5 }, '/lesson/?v=1&seed=9');
    expect(new URL(figure.link('here'), 'page://site').searchParams.get('n')).toBe('5');
    expect(figure.link('here')).toMatch(/seed=9#here$/);
    expect(new URL(page.link(), 'page://site').searchParams.get('n')).toBe('30');
  });

  it('keeps its readouts from the prose, which speaks of the lab', () => {
    const { page, figure } = open({ n: 5 });
    page.publish('lab', { mean: 1 });
    figure.publish('lab', { mean: 2 });
    expect(page.readouts('lab')).toEqual({ mean: 1 });
  });
});
