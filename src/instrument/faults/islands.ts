import { faultWords, tellFault } from './tell';

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
  document.addEventListener('astro:hydration-error', ({ target }) => tell(target as Island, false));
  document.addEventListener('island-late', ({ target }) => tell(target as Island, true));
}
