import { describe, expect, it } from 'vitest';
import type { Variables } from '../../src/notebook/notebook';
import { createStandalone } from '../../src/notebook/standalone';

const variables: Variables = { n: { type: 'integer', min: 1, max: 100, default: 5, scale: 'log' } };

describe('a notebook without a page', () => {
  const open = () =>
    createStandalone({ variables, values: { n: 7 }, version: 1, link: (values) => `there?n=${values.n}` });

  it('begins at its values, and brings others to the nearest possible', () => {
    const notebook = open();
    let told = 0;
    notebook.subscribe(() => told++);
    expect(notebook.values()).toEqual({ n: 7 });
    notebook.set({ n: 1000 });
    notebook.set({ n: 100 });
    notebook.set({ other: 3 });
    expect(notebook.values()).toEqual({ n: 100 });
    expect(told).toBe(1);
  });

  it('leads to where it comes from', () => {
    const notebook = open();
    notebook.set({ n: 9 });
    expect(notebook.link()).toBe('there?n=9');
    expect(notebook.link('', { n: 2 })).toBe('there?n=2');
  });
});
