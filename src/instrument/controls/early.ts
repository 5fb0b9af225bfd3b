import { type RefObject, useEffect } from 'react';

/**
 * Does again, once a lab hears it, what was done to its controls while it slept: `public/theme.js` enables them before the
 * first paint and marks buttons and menus that are used (`data-early`); what was moved or typed in is not as it was built.
 */
export function useEarly(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    for (const control of inside.current?.querySelectorAll('fieldset :is(input, select, button)') ?? []) {
      if (control instanceof HTMLInputElement) setAgain(control);
      else if (control instanceof HTMLSelectElement) chooseAgain(control);
      else if (control instanceof HTMLButtonElement) void pressAgain(control);
    }
  }, [inside]);
}

function chooseAgain(menu: HTMLSelectElement): void {
  if (!('early' in menu.dataset)) return;
  delete menu.dataset.early;
  if (!menu.selectedOptions[0]?.defaultSelected) menu.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As often as it was. What a button does is of where the lab stands: first that of a link, then that of the last press. */
async function pressAgain(button: HTMLButtonElement): Promise<void> {
  const presses = Number(button.dataset.early ?? 0);
  delete button.dataset.early;
  for (let press = 0; press < presses; press++) {
    await Promise.resolve();
    button.click();
  }
}

function setAgain(input: HTMLInputElement): void {
  const { type, value, defaultValue, checked, defaultChecked } = input;
  if (type === 'radio' || type === 'checkbox') {
    // Of radio buttons, the one that was chosen takes the choice from the other.
    if (checked === defaultChecked || (type === 'radio' && !checked)) return;
    input.checked = defaultChecked;
    input.click();
  } else if (value !== defaultValue) {
    // React takes what it finds for what it knows, unless the value is set behind its back.
    input.value = defaultValue;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
