import type { Words } from '../../charts/words';

/** What the bar's buttons do. */
export interface BarActions {
  step(step: 1 | -1): void;
  /** Left out where the browser has no full screen. */
  readonly full?: () => void;
  leave(): void;
}

/** The bar under a presented lab: for fingers what the keys do, and where one is. */
export interface Bar {
  readonly element: HTMLElement;
  /** Says which of how many; at an end the way on is off. */
  tell(at: number, count: number): void;
}

export function createBar(document: Document, words: Words, actions: BarActions): Bar {
  const element = document.createElement('div');
  element.className = 'present-bar';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.t('present.label'));
  const button = (key: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words.t(`present.${key}`);
    made.addEventListener('click', act);
    return made;
  };
  const place = document.createElement('span');
  place.className = 'present-place';
  const previous = button('previous', () => actions.step(-1));
  const next = button('next', () => actions.step(1));
  element.append(previous, place, next);
  if (actions.full) element.append(button('full', actions.full));
  element.append(button('leave', actions.leave));
  return {
    element,
    tell(at, count) {
      place.textContent = `${at + 1} / ${count}`;
      // Not disabled: that would take the keyboard's focus away.
      previous.setAttribute('aria-disabled', String(at === 0));
      next.setAttribute('aria-disabled', String(at === count - 1));
    },
  };
}
