import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/instrument/menu/copyText';

describe('copying text', () => {
  const open = (clipboard: Partial<Clipboard> | undefined, byHand: () => boolean) => {
    const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
    const selected: string[] = [];
    // linkedom has no selection.
    Object.assign(window.HTMLElement.prototype, {
      select(this: HTMLTextAreaElement) {
        selected.push(this.value);
      },
    });
    Object.assign(document, { execCommand: byHand });
    Object.defineProperty(document, 'defaultView', { value: { navigator: { clipboard } } });
    return { document: document as unknown as Document, selected };
  };
  const refused = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  afterEach(() => vi.unstubAllGlobals());

  it('writes text that is there', async () => {
    const writeText = vi.fn(async () => {});
    const { document } = open({ writeText }, () => false);
    expect(await copyText(document, 'a link')).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a link');
  });

  it('promises text that is still to come, in the tick of the press', async () => {
    const items: Record<string, Promise<Blob>>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(item: Record<string, Promise<Blob>>) {
          items.push(item);
        }
      },
    );
    const write = vi.fn(async () => void (await items[0]?.['text/plain']));
    const { document } = open({ write }, () => false);
    let come = (_text: string): void => {};
    const copied = copyText(document, new Promise<string>((resolve) => (come = resolve)));
    expect(write).toHaveBeenCalledOnce();
    come('a finding');
    expect(await copied).toBe(true);
    expect(await (await items[0]?.['text/plain'])?.text()).toBe('a finding');
  });

  it('puts rich text beside the plain', async () => {
    const items: Record<string, Promise<Blob>>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(item: Record<string, Promise<Blob>>) {
          items.push(item);
        }
      },
    );
    const { document } = open({ write: async () => {} }, () => false);
    expect(await copyText(document, 'a link', Promise.resolve('<a>a link</a>'))).toBe(true);
    expect(Object.keys(items[0] ?? {})).toEqual(['text/plain', 'text/html']);
    expect(await (await items[0]?.['text/plain'])?.text()).toBe('a link');
    expect(await (await items[0]?.['text/html'])?.text()).toBe('<a>a link</a>');
  });

  it('is plain where the browser takes nothing else', async () => {
    const writeText = vi.fn(async () => {});
    const { document } = open({ writeText, write: refused }, () => false);
    expect(await copyText(document, 'a link', '<a>a link</a>')).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a link');
  });

  it.each([
    ['has no clipboard', undefined],
    ['refuses it', { writeText: refused, write: refused }],
  ])('copies a selection where the browser %s', async (_, clipboard) => {
    for (const text of ['a link', Promise.resolve('a link')]) {
      const { document, selected } = open(clipboard, () => true);
      expect(await copyText(document, text)).toBe(true);
      expect(selected).toEqual(['a link']);
      expect(document.querySelector('textarea')).toBeNull();
    }
  });

  it('is false when no way is open', async () => {
    const { document } = open(undefined, () => false);
    expect(await copyText(document, 'a link')).toBe(false);
    const throwing = open(undefined, () => {
      throw new Error('no such command');
    });
    expect(await copyText(throwing.document, 'a link')).toBe(false);
    expect(throwing.document.querySelector('textarea')).toBeNull();
  });
});
