import { orTell } from '../../instrument/faults/tell';
import { findable, isFound, shareFound } from './heardMatch';

/** Narrows the sentences to a topic and to what was typed, in any language, and keeps both in the address. */
const home = document.querySelector<HTMLElement>('.heard');
const form = home?.querySelector('form');
const list = home?.querySelector('ol');
const field = form?.querySelector<HTMLInputElement>('[name="heard"]');
const status = form?.querySelector<HTMLElement>('[role="status"]');
const instead = form?.querySelector<HTMLElement>('.heard-instead');
/** In the order in which they were written, whatever has been looked for since. */
const written = [...(list?.children ?? [])] as HTMLElement[];
/** Each sentence with what finds it: what stands there, and by `more` what means it and what it is in other languages. */
const itemsOf = (more: Readonly<Record<string, string>>) =>
  written.map((element) => {
    const said = element.querySelector<HTMLElement>('.heard-said');
    return {
      element,
      said: findable(said?.textContent ?? ''),
      all: findable(`${element.textContent} ${more[element.id] ?? ''}`),
    };
  });
let items = itemsOf({});
type Item = (typeof items)[number];
/** The rank of a sentence that is not found. */
const NOT = 4;

/** Brings the further words when somebody comes to ask; without them only what stands there is found. */
let asked = false;
function fetchWords(): void {
  if (asked) return;
  asked = true;
  orTell(async () => {
    const response = await fetch(home?.dataset.words ?? '').finally(() => (asked = false));
    items = itemsOf(await response.json());
    asked = true;
    narrow();
    home?.setAttribute('data-fetched', '');
  }).finally(show);
}

/** The list stands as the address wants it (public/theme.js). */
function show(): void {
  delete document.documentElement.dataset.narrowing;
}

const topic = (): string => (form ? `${new FormData(form).get('about') ?? ''}` : '');
const typed = (): string => field?.value.trim() ?? '';
/** The sentences in sight, in the order in which they stand. */
const seen = (): HTMLElement[] =>
  [...(list?.querySelectorAll<HTMLElement>('.heard-said') ?? [])].filter((link) => link.getClientRects().length);
let resting: ReturnType<typeof setTimeout> | undefined;

function narrow(): void {
  if (!home || !list || !status || !instead) return;
  if (typed() !== '') fetchWords();
  const [words, about] = [typed(), topic()];
  const ofTopic = items.filter(({ element }) => about === '' || element.dataset.about === about);
  // Those that have as many of the words as any has, if that is half of them.
  const most = Math.max(0.5, ...ofTopic.map(({ all }) => shareFound(all, words)));
  // What was said comes before what is only meant, answered or said in the other language, and that before what is like it.
  const rank = (item: Item): number => {
    if (!ofTopic.includes(item)) return NOT;
    if (isFound(item.all, words)) return isFound(item.said, words) ? 0 : 1;
    if (shareFound(item.all, words) < most) return NOT;
    return 3 - shareFound(item.said, words);
  };
  const ranked = items.map((item) => ({ ...item, place: rank(item) })).sort((a, b) => a.place - b.place);
  for (const { element, place } of ranked) element.hidden = place === NOT;
  list.append(...ranked.map(({ element }) => element));
  // Whoever looks for something sees all that is found.
  home.toggleAttribute('data-narrowed', words !== '' || about !== '');
  const shown = ranked.filter(({ place }) => place < NOT).length;
  const { some = '', none = '' } = status.dataset;
  if (!home.hasAttribute('data-narrowed')) status.textContent = '';
  else status.textContent = shown ? some.replace('{shown}', `${shown}`).replace('{all}', `${items.length}`) : none;
  instead.hidden = shown > 0;
}

/** A link to the list is left as it came. */
let wasNarrowed = false;

/** Browsers limit how often the address may be written: it follows when the hand rests. */
function keep(): void {
  clearTimeout(resting);
  resting = undefined;
  const address = new URL(location.href);
  for (const [name, value] of Object.entries({ heard: typed(), about: topic() }))
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  // Who opens the link sees the list, not the top of the page.
  const narrowed = typed() !== '' || topic() !== '';
  if (narrowed || (wasNarrowed && address.hash === '#heard')) address.hash = narrowed ? 'heard' : '';
  wasNarrowed = narrowed;
  if (address.href !== location.href) history.replaceState(history.state, '', address);
  // The other language narrows its list likewise.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.header a[data-language]')) {
    link.search = address.search;
    link.hash = address.hash;
  }
}

/** What is found is seen: the field goes to the top of the window where the list would begin too low. */
function bringIntoView(): void {
  if (!home || !list || !home.hasAttribute('data-narrowed')) return;
  if (list.getBoundingClientRect().top < innerHeight / 2) return;
  home.scrollIntoView({ block: 'start' });
}

function changed(): void {
  narrow();
  bringIntoView();
  clearTimeout(resting);
  resting = setTimeout(keep, 300);
}

/** Arrows go from the field to the sentences and along them, Escape clears and comes back. */
function steer(event: KeyboardEvent): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || !form || !field) return;
  const target = event.target as HTMLElement;
  const links = [field, ...seen()];
  const at = links.indexOf(target.closest('li')?.querySelector<HTMLElement>('.heard-said') ?? target);
  if (event.key === 'Escape' && (typed() || topic())) {
    form.reset();
    changed();
    field.focus();
  } else if (at >= 0 && event.key === 'ArrowDown') links[at + 1]?.focus();
  else if (at > 0 && event.key === 'ArrowUp') links[at - 1]?.focus();
  else return;
  event.preventDefault();
}

if (home && form && field) {
  const wanted = new URL(location.href).searchParams;
  field.value = wanted.get('heard') ?? field.value;
  for (const choice of form.querySelectorAll<HTMLInputElement>('[name="about"]'))
    if (choice.value === wanted.get('about')) choice.checked = true;
  field.addEventListener('focus', fetchWords);
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (typed() || topic()) seen()[0]?.click();
  });
  home.addEventListener('keydown', steer);
  home.querySelector('.heard-more')?.addEventListener('click', () => {
    const before = seen().length;
    home.dataset.whole = '';
    seen()[before]?.focus();
  });
  // Who finds nothing here goes on in the site's search, with what was typed.
  instead?.querySelector('button')?.addEventListener('click', () => {
    const search = document.querySelector<HTMLInputElement>('dialog.search input');
    if (search) search.value = typed();
    document.querySelector<HTMLElement>('[data-search-open]')?.click();
  });
  // What nobody has changed since is as it came, and may be another by now.
  addEventListener('pagehide', () => resting !== undefined && keep());
  // What was typed before comes back with the page.
  addEventListener('pageshow', narrow);
  narrow();
  if (!typed()) show();
  keep();
}
