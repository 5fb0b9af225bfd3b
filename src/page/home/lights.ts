/**
 * Touching a word of the sentence lights up what it means in the figure (`data-lit`, the word's thing) and shows its line.
 * A mouse or a Tab touches by coming near; a finger by a first tap, and the second one follows the link.
 */
export function bindLights(document: Document): void {
  const figure = document.querySelector<HTMLElement>('[data-lights]');
  if (!figure) return;
  let byFinger = false;
  let before: string | undefined;
  const light = (thing: string | undefined): void => {
    if (thing) figure.dataset.lit = thing;
    else delete figure.dataset.lit;
  };
  for (const word of document.querySelectorAll<HTMLElement>('.home-word[data-thing]')) {
    const { thing } = word.dataset;
    word.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') light(thing);
    });
    word.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') light(undefined);
    });
    word.addEventListener('pointerdown', ({ pointerType }) => {
      byFinger = pointerType !== 'mouse';
      before = figure.dataset.lit;
    });
    word.addEventListener('focus', () => light(thing));
    word.addEventListener('blur', () => light(undefined));
    word.addEventListener('click', (event) => {
      if (!byFinger || before === thing) return;
      event.preventDefault();
      light(thing);
    });
  }
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target as Element).closest('.home-word')) light(undefined);
  });
}
