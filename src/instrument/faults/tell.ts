import { type Reason, reasonOf } from './reason';
import { loadAnew, reloadByItself } from './reload';

/** What is said of something that did not come, and what can be done. */
interface Fault {
  /** Known where it is not to be asked for; `new` is no fault: a new version of the site waits. */
  readonly reason?: Reason | 'new';
  /** Goes before the reason. */
  readonly said?: string;
  /** Asks for it once more. */
  readonly again?: () => unknown;
  /** What `again` asks for: who presses a button twice asks for one thing. */
  readonly of?: unknown;
  /** Puts the note where it belongs; at the lower edge of the window where left out. */
  readonly put?: (note: HTMLElement) => void;
  /** True where nothing is lost when the page is loaded anew without a question. */
  readonly byItself?: boolean;
}

/** `<template id="fault">` of the page (site/components/Fault.astro): a note with its buttons, and all sentences in its data. */
const template = (): HTMLElement | null | undefined =>
  document.querySelector<HTMLTemplateElement>('#fault')?.content.querySelector<HTMLElement>('.fault');

/** A sentence of the page about what failed; empty where the page has none. */
export const faultWords = (name: Reason | 'new' | 'still' | 'broken' | 'silent' | 'again' | 'reload'): string =>
  template()?.dataset[name] ?? '';

/** What the note at the window's edge asks for once more, each once, by what it is. */
const together = new Map<unknown, () => unknown>();

function askTogether(): void {
  const all = [...together.values()];
  together.clear();
  for (const one of all) one();
}

/** Says on the page that something did not come and why, with a button that asks again and one that loads the page anew. */
export async function tellFault({ reason, said = '', again, of, put, byItself }: Fault): Promise<void> {
  const why = reason ?? (await reasonOf(document));
  if (why === 'old' && byItself && reloadByItself()) return;
  const note = template()?.cloneNode(true) as HTMLElement | undefined;
  const [words, ...buttons] = note?.children ?? [];
  if (!note || !words) return;
  if (why === 'new') note.setAttribute('role', 'status');
  words.textContent = `${said} ${faultWords(why)}`.trim();
  const low = put ? [] : [...document.querySelectorAll('body > .fault')];
  // One note for all that did not come: a second must not take the way back of the first.
  if (!put && low.length === 0) together.clear();
  if (!put && again) together.set(of ?? again, again);
  const askLow = together.size > 0 && why !== 'new' ? askTogether : undefined;
  const acts = [put ? again : askLow, () => void loadAnew(), () => {}];
  for (const [i, button] of buttons.entries()) {
    const act = acts[i];
    // What the site no longer has is asked for in vain.
    if (!act || (i === 0 && why === 'old')) {
      button.remove();
      continue;
    }
    button.addEventListener('click', () => {
      note.remove();
      act();
    });
  }
  if (put) return put(note);
  for (const old of low) old.remove();
  document.body.append(note);
}

/** Does what has to be fetched first; says so where it does not come. Never rejects: undefined then. */
export const orTell = <T>(work: () => Promise<T>, fault: Fault = {}): Promise<T | undefined> =>
  work().catch((error) => {
    console.error(error);
    void tellFault({ again: () => orTell(work, fault), of: String(work), ...fault });
    return undefined;
  });

/** What Astro's islands can do besides. */
interface Island extends HTMLElement {
  /** Begins anew, and fetches under another address what has failed. */
  start?(): void;
}

/**
 * Says beside a figure that its code did not come, or is long on its way (`site/build/whenRead.ts`), and that the still
 * picture is the page's first setting, whatever the address says.
 */
export function bindIslands(document: Document): void {
  const tell = (island: Island, late: boolean): void => {
    const host = island.closest<HTMLElement>('[data-figure]') ?? island.querySelector<HTMLElement>('[data-lab]');
    if (!late) {
      if (host) host.dataset.state = 'failed';
      // Whatever was set meanwhile moves nothing.
      for (const fieldset of island.querySelectorAll('fieldset')) fieldset.disabled = true;
    }
    void tellFault({
      ...(late && { reason: 'late' as const }),
      ...(!late && { byItself: true, again: () => island.start?.() }),
      said: faultWords('still'),
      put(note) {
        if (!island.hasAttribute('ssr')) return;
        if (island.nextElementSibling?.matches('.fault')) island.nextElementSibling.remove();
        island.after(note);
        island.addEventListener('astro:hydrate', () => note.remove(), { once: true });
      },
    });
  };
  for (const island of document.querySelectorAll<Island>('[data-fault]')) tell(island, island.dataset.fault === 'late');
  document.addEventListener('astro:hydration-error', ({ target }) => tell(target as Island, false));
  document.addEventListener('island-late', ({ target }) => tell(target as Island, true));
}
