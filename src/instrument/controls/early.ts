import { type RefObject, useEffect } from 'react';

/**
 * Does again, once a lab hears it, what was done to its controls while it slept: `public/theme.js` enables them before the
 * first paint, and marks what has been moved, typed, chosen or pressed (`data-early`).
 */
export function useEarly(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const form = inside.current?.closest('form') ?? inside.current?.querySelector('form');
    if (!form) return;
    form.dataset.woken = '';
    for (const control of form.querySelectorAll<HTMLElement>('[data-early]')) {
      delete control.dataset.early;
      again(control);
    }
  }, [inside]);
}

function again(control: HTMLElement): void {
  if (!(control instanceof HTMLInputElement)) {
    if (control instanceof HTMLSelectElement) control.dispatchEvent(new Event('change', { bubbles: true }));
    else control.click();
    return;
  }
  if (control.type === 'radio' || control.type === 'checkbox') {
    if (control.checked === control.defaultChecked) return;
    control.checked = control.defaultChecked;
    control.click();
    return;
  }
  // React takes a value for the one that it knows, however it came there, unless it is set behind its back.
  const { value, defaultValue } = control;
  control.value = defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
