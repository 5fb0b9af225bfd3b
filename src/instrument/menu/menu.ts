import { orTell } from '../faults/tell';
import { placeUnder } from './placeUnder';

export interface MenuItem {
  readonly label: string;
  /** A quieter second line. */
  readonly hint?: string;
  act(): void | Promise<void>;
}

let shut: (() => void) | undefined;

/**
 * Opens a menu of actions below a button: the arrows, Home, End and first letters go through it, Enter or a press acts,
 * Escape, Tab and a press elsewhere close it. The focus returns to the button before an action begins. A press on the
 * button of a menu that is open closes it.
 */
export function openMenu(button: HTMLElement, label: string, items: readonly MenuItem[]): void {
  const again = button.getAttribute('aria-expanded') === 'true';
  shut?.();
  if (again) return;
  const { ownerDocument: document } = button;
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);
  const entries = items.map((item) => entryOf(document, item));
  // A press between the entries keeps the focus, and with it the keys, in the menu.
  menu.tabIndex = -1;
  menu.append(...entries);
  // In the top layer nothing clips it; where there is none it lies over the page all the same.
  if ('popover' in menu) menu.popover = 'manual';
  // Within the page's main part, to be found there.
  (button.closest('main') ?? document.body).append(menu);
  if ('showPopover' in menu) menu.showPopover();
  button.setAttribute('aria-expanded', 'true');
  placeUnder(menu, button);

  const close = (focus: boolean): void => {
    shut = undefined;
    listening.abort();
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    if (focus) button.focus({ preventScroll: true });
  };
  const listening = new AbortController();
  const { signal } = listening;
  shut = () => close(false);

  const act = (entry: Element | null): void => {
    const item = items[entries.indexOf(entry as HTMLButtonElement)];
    if (!item) return;
    close(true);
    orTell(async () => item.act());
  };
  menu.addEventListener('click', ({ target }) => act((target as Element).closest('[role=menuitem]')));
  // One entry is marked at a time, wherever the mark comes from.
  menu.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse')
      (target as Element).closest<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
  });
  menu.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Tab') return close(true);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = entries.indexOf(document.activeElement as HTMLButtonElement);
    const next = key === 'Escape' ? null : nextEntry(entries, at, key);
    // The page's own single keys must not hear a letter that was meant for the menu.
    if (key !== 'Enter' && key !== ' ') event.stopPropagation();
    if (key === 'Escape') close(true);
    else if (next) next.focus({ preventScroll: true });
    else return;
    event.preventDefault();
  });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!menu.contains(target as Node) && !button.contains(target as Node)) close(false);
    },
    { signal, capture: true },
  );
  const view = document.defaultView;
  const width = view?.innerWidth;
  // A phone's bar of addresses comes and goes and changes the height only.
  view?.addEventListener('resize', () => view.innerWidth !== width && close(false), { signal });
  entries[0]?.focus({ preventScroll: true });
}

function entryOf(document: Document, { label, hint }: MenuItem): HTMLButtonElement {
  const entry = document.createElement('button');
  entry.type = 'button';
  entry.className = 'menu-item';
  entry.setAttribute('role', 'menuitem');
  entry.tabIndex = -1;
  entry.append(spanOf(document, 'menu-label', label));
  if (hint) entry.append(spanOf(document, 'menu-hint', hint));
  return entry;
}

function spanOf(document: Document, name: string, text: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  return span;
}

/** Where a key leads from entry `at`; null when it is no key of a menu. */
function nextEntry(entries: readonly HTMLButtonElement[], at: number, key: string): HTMLButtonElement | null {
  const count = entries.length;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: (at < 0 ? count : at) - 1 + count,
    Home: 0,
    End: count - 1,
  };
  const step = steps[key];
  if (step !== undefined) return entries[step % count] ?? null;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLowerCase();
  const after = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return after.find((entry) => entry.textContent?.toLowerCase().startsWith(letter)) ?? null;
}
