import type { Words } from '../../charts/words';

/** What the bar's buttons do. */
export interface BarActions {
  step(step: 1 | -1): void;
  /** Left out where the browser has no full screen. */
  readonly full?: () => void;
  leave(): void;
}

/** What is around a slide: its title over it, under it the bar, for fingers what the keys do, and where one is. */
export interface Bar {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  /** Says which of how many, and what a link to it leads to, if anything; at an end the way on is off. */
  tell(at: number, count: number, anchor?: string): void;
  end(): void;
}

export function createBar(document: Document, words: Words, actions: BarActions): Bar {
  const make = <N extends 'div' | 'p' | 'span' | 'h1'>(name: N, className: string) => {
    const made = document.createElement(name);
    made.className = className;
    return made;
  };
  const element = make('div', 'present-bar');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.t('present.label'));
  const button = (key: string, act?: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words.t(key);
    if (act) made.addEventListener('click', act);
    return made;
  };
  const head = make('div', 'present-head');
  const title = make('h1', 'present-title');
  head.append(title);
  const place = make('span', 'present-place');
  const previous = button('present.previous', () => actions.step(-1));
  const next = button('present.next', () => actions.step(1));
  // `page/copy/copyMenus.ts` hears it.
  const copy = button('menu.copy');
  copy.setAttribute('aria-haspopup', 'menu');
  copy.setAttribute('aria-expanded', 'false');
  element.append(previous, place, next, copy);
  if (actions.full) element.append(button('present.full', actions.full));
  element.append(button('present.leave', actions.leave));
  document.body.append(head, element);
  return {
    element,
    title,
    tell(at, count, anchor) {
      place.textContent = `${at + 1} / ${count}`;
      copy.hidden = anchor === undefined;
      if (anchor !== undefined) copy.dataset.copyMenu = anchor;
      // Not disabled: that would take the keyboard's focus away.
      previous.setAttribute('aria-disabled', String(at === 0));
      next.setAttribute('aria-disabled', String(at === count - 1));
    },
    end() {
      head.remove();
      element.remove();
    },
  };
}
