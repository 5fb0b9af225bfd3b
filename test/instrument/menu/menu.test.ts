import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it } from 'vitest';
import { openMenu } from '../../../src/instrument/menu/menu';

describe('a menu', () => {
  let document: Document;
  let button: HTMLButtonElement;
  let done: string[];
  let focused: Element | null;

  beforeEach(() => {
    const page = parseHTML('<!doctype html><html><body><button>Copy</button><p>text</p></body></html>');
    // linkedom has no focus and no boxes.
    Object.assign(page.window.HTMLElement.prototype, {
      getBoundingClientRect: () => ({ left: 0, top: 0, bottom: 0, width: 0, height: 0 }),
      focus(this: Element) {
        focused = this;
      },
    });
    Object.defineProperty(page.document, 'activeElement', { get: () => focused });
    document = page.document as unknown as Document;
    button = document.querySelector('button') as HTMLButtonElement;
    done = [];
    openMenu(button, 'What to copy', [
      { label: 'Link', hint: 'https://…', act: () => void done.push('link') },
      { label: 'Markdown', act: () => void done.push('markdown') },
      { label: 'Picture', act: () => void done.push('picture') },
    ]);
  });

  const menu = (): Element | null => document.querySelector('[role=menu]');
  const at = (): string | undefined => focused?.querySelector('.menu-label')?.textContent ?? undefined;
  const press = (key: string): boolean => {
    const view = document.defaultView as unknown as { Event: typeof Event };
    const event = Object.assign(new view.Event('keydown', { bubbles: true, cancelable: true }), { key });
    focused?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('opens at its first item, named', () => {
    expect(menu()?.getAttribute('aria-label')).toBe('What to copy');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(at()).toBe('Link');
  });

  it('is gone through by arrows, Home, End and first letters, round and round', () => {
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'm', 'p', 'x'].map((key) => {
      press(key);
      return at();
    });
    expect(seen).toEqual([
      'Markdown',
      'Picture',
      'Link',
      'Picture',
      'Link',
      'Picture',
      'Markdown',
      'Picture',
      'Picture',
    ]);
  });

  it('comes back to an end where no item is marked', () => {
    focused = menu();
    press('ArrowUp');
    expect(at()).toBe('Picture');
    focused = menu();
    press('ArrowDown');
    expect(at()).toBe('Link');
  });

  it.each([
    ['mouse', 'Picture'],
    // A finger that scrolls marks nothing.
    ['touch', 'Link'],
  ])('has one mark, which follows a pointer: %s', (pointerType, expected) => {
    const view = document.defaultView as unknown as { Event: typeof Event };
    const event = Object.assign(new view.Event('pointerover', { bubbles: true }), { pointerType });
    document.querySelectorAll('[role=menuitem]')[2]?.dispatchEvent(event);
    expect(at()).toBe(expected);
  });

  it('acts once and gives the focus back first', () => {
    document.querySelectorAll<HTMLElement>('[role=menuitem]')[1]?.click();
    expect(done).toEqual(['markdown']);
    expect(menu()).toBeNull();
    expect(focused).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['Escape', true],
    // Tab goes on from the button.
    ['Tab', false],
  ])('closes at %s', (key, prevented) => {
    expect(press(key)).toBe(prevented);
    expect(menu()).toBeNull();
    expect(focused).toBe(button);
    expect(done).toEqual([]);
  });

  it('closes at a press elsewhere, which keeps the focus', () => {
    const view = document.defaultView as unknown as { Event: typeof Event };
    const text = document.querySelector('p') as Element;
    focused = text;
    text.dispatchEvent(new view.Event('pointerdown', { bubbles: true }));
    expect(menu()).toBeNull();
    expect(focused).toBe(text);
  });

  it('closes when its button is pressed again', () => {
    openMenu(button, 'What to copy', []);
    expect(menu()).toBeNull();
  });
});
