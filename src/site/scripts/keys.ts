import { remember, remembered } from './remember';

/**
 * Single keys (/ and p) can be switched off by who speaks to the computer, or hits keys by chance: `data-keys` on the page
 * says so to whoever listens for them.
 */
export function bindKeys(button: HTMLButtonElement): void {
  const { dataset } = document.documentElement;
  const show = (): void => {
    button.textContent = (dataset.keys === 'off' ? button.dataset.off : button.dataset.on) ?? '';
  };
  if (remembered('keys') === 'off') dataset.keys = 'off';
  button.addEventListener('click', () => {
    dataset.keys = dataset.keys === 'off' ? 'on' : 'off';
    remember('keys', dataset.keys);
    show();
  });
  show();
  button.disabled = false;
}
