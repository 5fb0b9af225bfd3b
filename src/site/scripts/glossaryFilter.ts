import { decoded } from '../../notebook/decoded';
import { arriveQuietly } from '../../page/address/arriveQuietly';
import { fold, hasAll } from './fold';

/** Narrows the glossary to the terms whose names in either language, or whose false friend, have what was typed. */
const form = document.querySelector<HTMLFormElement>('.glossary-filter form');
const field = form?.querySelector<HTMLInputElement>('[name="term"]');
const friends = form?.querySelector<HTMLInputElement>('[name="friends"]');
const count = form?.querySelector<HTMLElement>('[role="status"]');
const letters = [...document.querySelectorAll<HTMLAnchorElement>('.glossary-letters a')];
const groups = [...document.querySelectorAll<HTMLElement>('.glossary-group')];
const entries = [...document.querySelectorAll<HTMLElement>('.entry')].map((entry) => ({
  entry,
  text: [...entry.querySelectorAll('[data-filtered]')].map((part) => fold(part.textContent ?? '')).join(' '),
}));

function narrow(): void {
  const typed = field?.value.trim() ?? '';
  for (const { entry, text } of entries)
    entry.hidden = !hasAll(text, typed) || (friends?.checked === true && entry.dataset.friend === undefined);
  groups.forEach((group, index) => {
    group.hidden = !group.querySelector('.entry:not([hidden])');
    const letter = letters[index]?.parentElement;
    if (letter) letter.hidden = group.hidden;
  });
  const shown = entries.filter(({ entry }) => !entry.hidden).length;
  const { some = '', none = '' } = count?.dataset ?? {};
  if (!count) return;
  if (shown === entries.length) count.textContent = '';
  else
    count.textContent = shown === 0 ? none : some.replace('{shown}', `${shown}`).replace('{all}', `${entries.length}`);
}

/** A link to a term shows it, whatever is typed. */
function reveal(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  if (!form || !target?.closest('[hidden]')) return;
  form.reset();
  narrow();
  target.scrollIntoView();
}

form?.addEventListener('input', narrow);
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('.entry:not([hidden]) .entry-name a')?.focus();
});
addEventListener('hashchange', reveal);
// What was typed before comes back with the page.
addEventListener('pageshow', narrow);
void arriveQuietly(document);
