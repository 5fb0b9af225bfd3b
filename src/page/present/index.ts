import type { Words } from '../../charts/words';
import { figureNotebook } from '../../notebook/figures';
import { askingToPresent, asksToPresent } from '../../notebook/link';
import type { Notebook } from '../../notebook/notebook';
import { parseValues } from '../../notebook/parseValues';
import { rewriteAddress, settleAddress } from '../../notebook/rewrite';
import { createBar } from './bar';
import { nearest } from './nearest';
import { wallSheet } from './sheet';
import { anchorOf, PLACES, type Slide, slideAfter, slideAt, slidesOf } from './slides';
import { bindStepKeys, toggleFullScreen } from './stepKeys';
import { fitLine, spokenIn, titleOf } from './title';

/** Letters of a question's figures, in pixels (predict.css). */
const SMALLEST = 12;

/**
 * Gives one slide of the page the whole screen: the lab asked for, else what `public/present.js` has marked, else the
 * nearest. Keys and a bar lead through the figures, questions and labs of the lesson; Escape leads back to where one was.
 */
export async function present(document: Document, notebook: Notebook, words: Words, anchor?: string): Promise<void> {
  await wallSheet(document);
  const root = document.documentElement;
  const view = document.defaultView;
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
  const place =
    places.find((other) => anchorOf(other) === anchor) ??
    places.find((other) => 'presented' in other.dataset) ??
    nearest(places, (view?.innerHeight ?? 0) / 2);
  // Twice, where the key was pressed again before this had come.
  if (!view || !place || document.querySelector('.present-bar')) return;
  const came = 'present' in root.dataset ? undefined : { top: view.scrollY, focus: document.activeElement };
  const slides = slidesOf(document, notebook);
  let at = slideAt(slides, place, notebook.values());
  const current = (): Slide => slides[at] as Slide;
  const notebookOf = ({ place, anchor }: Slide): Notebook =>
    (place.matches('figure') && figureNotebook(anchor)) || notebook;

  const write = (address: string): void => rewriteAddress(address, view.history);
  const entitle = (): void => fitLine(bar.title, titleOf(current(), words));
  // Figures in a caption follow the picture.
  const spoken = new MutationObserver(entitle);
  // An answer leads on to the lab that shows it.
  const answered = new MutationObserver(() => {
    const { place } = current();
    if ('answer' in place.dataset && slides[at + 1]?.question === place) step(1);
  });

  const show = (): void => {
    const slide = current();
    const { place, anchor } = slide;
    for (const other of places) other.toggleAttribute('data-presented', other === place);
    // Who presents means to show it; a figure has its own two controls then, and a question is asked anew.
    place.removeAttribute('data-covered');
    if ('answer' in place.dataset) place.querySelector<HTMLElement>('.predict-again')?.click();
    if ('grown' in place.dataset) place.querySelector<HTMLElement>('[data-grow]')?.click();
    bar.tell(at, slides.length, anchor);
    entitle();
    spoken.disconnect();
    answered.disconnect();
    const source = spokenIn(slide);
    if (source) spoken.observe(source, { subtree: true, childList: true, characterData: true });
    answered.observe(place, { attributeFilter: ['data-answer'] });
    write(askingToPresent(notebookOf(slide).link(anchor)));
    const shown = place.querySelector<HTMLElement>('.lab') ?? place;
    shown.scrollTop = 0;
    shown.tabIndex = -1;
    shown.focus({ preventScroll: true });
  };

  const step = (by: 1 | -1, labs = false): void => {
    const next = slideAfter(slides, at, by, labs);
    if (next === at) return;
    at = next;
    const { place, values } = current();
    notebook.set(values);
    const { own } = place.dataset;
    if (own !== undefined) notebookOf(current()).set(parseValues(own, notebook.variables));
    show();
  };

  const leave = (): void => {
    const { place, anchor } = current();
    leaves.abort();
    spoken.disconnect();
    answered.disconnect();
    bar.end();
    delete root.dataset.present;
    place.removeAttribute('data-presented');
    if (document.fullscreenElement) void document.exitFullscreen();
    write(notebookOf(current()).link(anchor));
    settleAddress(view.history);
    if (came) {
      view.scrollTo({ top: came.top, behavior: 'instant' });
      if (came.focus instanceof HTMLElement) came.focus.focus({ preventScroll: true });
    } else (place.querySelector('.lab') ?? place).scrollIntoView({ behavior: 'instant' });
  };

  const full = (): void => toggleFullScreen(document);

  const leaves = new AbortController();
  const { signal } = leaves;
  const bar = createBar(document, words, { step, leave, ...(document.fullscreenEnabled && { full }) });
  bindStepKeys(document, { step, full, leave }, signal);
  /** Questions are enlarged as they are: their smallest letters are as large as those of the bar. */
  const enlarge = (): void => {
    const letters = Number.parseFloat(view.getComputedStyle(bar.element).fontSize);
    root.style.setProperty('--enlarged', String(letters / SMALLEST));
    entitle();
  };
  view.addEventListener('resize', enlarge, { signal });
  // Back to a page that is not presented.
  view.addEventListener('popstate', () => asksToPresent(view.location.search) || leave(), { signal });

  root.dataset.present = '';
  enlarge();
  show();
}
