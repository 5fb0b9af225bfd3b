import type { Words } from '../../charts/words';
import { askingToPresent, asksToPresent } from '../../notebook/link';
import type { Notebook } from '../../notebook/notebook';
import { createBar } from './bar';
import { slideAfter, slideAt, slidesOf } from './slides';
import { bindStepKeys, toggleFullScreen } from './stepKeys';

/**
 * Gives one lab of the page the whole screen: the one asked for, else the one that `public/present.js` has marked, else
 * the nearest. Keys and a bar lead through the labs and settings of the lesson; Escape leads back to where one was.
 */
export function present(document: Document, notebook: Notebook, words: Words, anchor?: string): void {
  const root = document.documentElement;
  const view = document.defaultView;
  const places = [...document.querySelectorAll<HTMLElement>('lab-place[data-anchor]')];
  const place =
    places.find((other) => other.dataset.anchor === anchor) ??
    places.find((other) => 'presented' in other.dataset) ??
    nearest(places, (view?.innerHeight ?? 0) / 2);
  // Twice, where the key was pressed again before this had come.
  if (!view || !place || document.querySelector('.present-bar')) return;
  const came = 'present' in root.dataset ? undefined : { top: view.scrollY, focus: document.activeElement };
  const slides = slidesOf(document, notebook);
  let shown = place;
  let at = slideAt(slides, place.dataset.anchor ?? '', notebook.values());

  const write = (address: string): void => view.history.replaceState(view.history.state, '', address);

  const show = (next: HTMLElement): void => {
    for (const other of places) other.toggleAttribute('data-presented', other === next);
    // Who presents means to show it.
    next.removeAttribute('data-covered');
    shown = next;
    bar.tell(at, slides.length);
    write(askingToPresent(notebook.link(next.dataset.anchor)));
    next.style.setProperty('--shape', String(shapeOf(next)));
    const lab = next.querySelector<HTMLElement>('.lab');
    if (!lab) return;
    lab.scrollTop = 0;
    lab.tabIndex = -1;
    lab.focus({ preventScroll: true });
  };

  const step = (by: 1 | -1, labs = false): void => {
    at = slideAfter(slides, at, by, labs);
    const slide = slides[at];
    const next = places.find((other) => other.dataset.anchor === slide?.anchor);
    if (!slide || !next) return;
    notebook.set(slide.values);
    show(next);
  };

  const leave = (): void => {
    leaves.abort();
    bar.element.remove();
    delete root.dataset.present;
    shown.removeAttribute('data-presented');
    if (document.fullscreenElement) void document.exitFullscreen();
    write(notebook.link(shown.dataset.anchor));
    if (came) {
      view.scrollTo({ top: came.top, behavior: 'instant' });
      if (came.focus instanceof HTMLElement) came.focus.focus({ preventScroll: true });
    } else shown.querySelector('.lab')?.scrollIntoView({ behavior: 'instant' });
  };

  const full = (): void => toggleFullScreen(document);

  const leaves = new AbortController();
  const { signal } = leaves;
  const bar = createBar(document, words, { step, leave, ...(document.fullscreenEnabled && { full }) });
  bindStepKeys(document, { step, full, leave }, signal);
  // Back to a page that is not presented.
  view.addEventListener('popstate', () => asksToPresent(view.location.search) || leave(), { signal });

  root.dataset.present = '';
  document.body.append(bar.element);
  show(place);
}

/** The place whose middle is nearest to a height in the window. */
function nearest(places: readonly HTMLElement[], height: number): HTMLElement | undefined {
  const away = (place: HTMLElement): number => {
    // Of a lab that waits for a prediction, the question stands in its place.
    const waits = `predict-first[data-lab="${place.dataset.lab}"]`;
    const shown = place.hasAttribute('data-covered') ? document.querySelector(waits) : place.querySelector('.lab');
    const { top, bottom } = shown?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return Math.max(top - height, height - bottom, 0);
  };
  return [...places].sort((a, b) => away(a) - away(b))[0];
}

/** Height by width of a lab's picture, so that it can be made to fit the screen. */
function shapeOf(place: HTMLElement): number {
  const { width = 0, height = 0 } = place.querySelector('.lab-figure')?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0 ? height / width : 1;
}
