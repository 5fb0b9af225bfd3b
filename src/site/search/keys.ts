/** The keys of a combobox with a list: arrows move, Enter opens. The first result is chosen from the start. */
export interface Keys {
  /** To be called when the list has changed. */
  renew(): void;
}

export function bindKeys(input: HTMLInputElement, list: HTMLElement): Keys {
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = (): HTMLElement | null => list.querySelector('[aria-selected=true]');

  const choose = (option: HTMLElement | undefined, reveal: boolean): void => {
    chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    if (reveal) option?.scrollIntoView({ block: 'nearest' });
  };

  input.addEventListener('keydown', (event) => {
    // The keys of an input method are its own: Enter ends a Hangul syllable.
    if (event.isComposing) return;
    const all = options();
    const current = chosen();
    const now = current ? all.indexOf(current) : -1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length) {
      event.preventDefault();
      choose(all[(now + step + all.length) % all.length], true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      chosen()?.click();
    }
  });
  return {
    renew() {
      const [first] = options();
      input.setAttribute('aria-expanded', String(Boolean(first)));
      list.hidden = !first;
      list.scrollTop = 0;
      choose(first, false);
    },
  };
}
