import type { Frame } from '../experiments/frame';
import type { Figure } from './chart';

/** What stands in the space of a panel that could not be drawn: a sentence, as high as the panel would be. */
export function brokenPanel(document: Document, sentence: string, height: number): Figure<Frame> {
  const element = document.createElement('p');
  element.className = 'panel-broken';
  element.style.blockSize = `${Math.round(height)}px`;
  element.textContent = sentence;
  return { element, update: () => false };
}
