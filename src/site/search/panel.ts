import { dataOf } from '../scripts/dataOf';
import type { SearchFile } from './entry';
import { bindKeys } from './keys';
import { createSearch } from './ranking';
import { showHits } from './results';

/** Where the last query of this visit is kept. */
const KEPT = 'search';
/** So long the hand rests before the number of results is read out, in ms. */
const REST = 400;

let woken: Promise<() => void> | undefined;

/**
 * Makes the dialog search, once, and shows what its field asks for. Throws when the file of the search cannot be
 * fetched; called again it tries again.
 */
export async function wakeSearch(dialog: HTMLDialogElement): Promise<void> {
  const input = part<HTMLInputElement>(dialog, 'input');
  // Who types before all is there goes on typing.
  if (input.value === '') {
    input.value = sessionStorageOf()?.getItem(KEPT) ?? '';
    input.select();
  }
  woken ??= wake(dialog, input);
  try {
    (await woken)();
  } catch (error) {
    woken = undefined;
    throw error;
  }
}

async function wake(dialog: HTMLDialogElement, input: HTMLInputElement): Promise<() => void> {
  const status = part(dialog, '.search-status');
  const list = part(dialog, '.search-found');
  status.textContent = status.dataset.loading ?? '';
  const { words, entries } = await dataOf<SearchFile>(dialog.dataset.file ?? '');
  const search = await createSearch(entries);
  const keys = bindKeys(input, list);
  let telling: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    const query = input.value.trim();
    const hits = search(query);
    showHits(list, hits, words);
    keys.renew();
    clearTimeout(telling);
    const sentence = hits.length
      ? words.count.replace('{count}', String(hits.length))
      : query && words.nothing.replace('{query}', () => query);
    // Neither fetching nor an older number is true any more.
    status.textContent = '';
    telling = setTimeout(() => (status.textContent = sentence), REST);
    try {
      sessionStorageOf()?.setItem(KEPT, query);
    } catch {
      // Not kept, then.
    }
  };

  part<HTMLFormElement>(dialog, 'form').addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', show);
  list.addEventListener('click', () => dialog.close());
  // Kept until it is opened again.
  dialog.addEventListener('close', () => {
    input.value = '';
  });
  return show;
}

function part<E extends HTMLElement>(dialog: HTMLElement, selector: string): E {
  const element = dialog.querySelector<E>(selector);
  if (!element) throw new Error(`the search has no ${selector}`);
  return element;
}

/** Storage may be forbidden. */
function sessionStorageOf(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
