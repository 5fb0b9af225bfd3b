import { bindIslands } from '../../instrument/faults/tell';
import { reader } from '../../page/reader';
import { bindKeys } from './keys';
import { remember } from './remember';
import { bindSearch } from './searchOpener';

bindIslands(document);

/** The header's two switches. Languages are plain links; only the choice is kept. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => remember('language', link.dataset.language ?? ''));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-keyboard]')) bindKeys(button);

for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog.search')) bindSearch(dialog);

// Nothing scrolls in its box without a reader.
reader
  .then(() => import('./scrolls'))
  .then(({ bindScrolls }) => bindScrolls(document))
  // A pointer scrolls all the same.
  .catch(() => {});

reader
  .then(() => import('./instrumentFace'))
  .then(({ fetchInstrumentFace }) => fetchInstrumentFace())
  // Another face does as well.
  .catch(() => {});

// Nothing is kept for who only passes by, nor while the site is written.
if (import.meta.env.PROD)
  reader
    .then(() => import('./offline'))
    .then(({ bindOffline }) => bindOffline())
    .catch(() => {});

const THEMES = ['system', 'light', 'dark'] as const;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
  const root = document.documentElement;
  const current = (): (typeof THEMES)[number] => THEMES.find((theme) => theme === root.dataset.theme) ?? 'system';
  const label = (): void => {
    const text = `${button.dataset.label}: ${button.dataset[current()]}`;
    button.setAttribute('aria-label', text);
    button.title = text;
  };
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? 'system';
    if (next === 'system') delete root.dataset.theme;
    else root.dataset.theme = next;
    remember('theme', next);
    label();
  });
  label();
}
