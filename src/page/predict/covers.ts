/** The places of labs that wait for a prediction: the question stands there alone. */
export interface Covers {
  /** Shows the labs that wait for nothing any more. */
  refresh(): void;
  /** Takes away the labs of a question that is asked again. */
  cover(question: HTMLElement): void;
}

/**
 * A lab's `<lab-place data-covered>` is not there until the page's questions about it are answered. The place is around
 * the lab's island, so that React has nothing to do with it.
 */
export function bindCovers(document: Document): Covers {
  const places = [...document.querySelectorAll<HTMLElement>('lab-place')];
  const refresh = (): void => {
    for (const place of places) {
      const waits = document.querySelector(`predict-first[data-lab="${place.dataset.lab}"]:not([data-answer])`);
      if (!waits) place.removeAttribute('data-covered');
    }
  };
  // A link to the lab itself, such as a setting's, shows what it promises.
  document.addEventListener(
    'click',
    (event) => {
      // Of this page: a term of the glossary may be called like a lab.
      const link = (event.target as Element).closest('a[href^="#"], a[href^="?"]');
      const anchor = link?.getAttribute('href')?.split('#')[1];
      if (!anchor) return;
      for (const place of places) if (place.dataset.anchor === anchor) place.removeAttribute('data-covered');
    },
    // Before anything scrolls there.
    { capture: true },
  );
  refresh();
  return {
    refresh,
    cover(question) {
      for (const place of places) {
        if (place.dataset.lab === question.dataset.lab) place.setAttribute('data-covered', '');
      }
      refresh();
    },
  };
}
