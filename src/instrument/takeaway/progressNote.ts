import { placeUnder } from '../menu/placeUnder';

/** A word beside a button that changes while something goes on. */
export interface ProgressNote {
  show(sentence: string): void;
  remove(): void;
}

export function progressNote(button: HTMLElement): ProgressNote {
  const word = button.ownerDocument.createElement('span');
  word.className = 'copy-note';
  // It is announced at its beginning and at its end, not in between.
  word.setAttribute('aria-hidden', 'true');
  return {
    show(sentence) {
      word.textContent = sentence;
      if (word.isConnected) return;
      for (const old of button.ownerDocument.querySelectorAll('.copy-note')) old.remove();
      button.ownerDocument.body.append(word);
      placeUnder(word, button);
    },
    remove: () => word.remove(),
  };
}
