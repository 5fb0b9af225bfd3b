import type { Words } from '../../charts/words';
import { pictureHeights } from '../../instrument/pictureHeights';
import { reportOf } from '../../instrument/reports';
import { createBar } from '../present/bar';
import { bindStepKeys, toggleFullScreen } from '../present/stepKeys';
import type { Entry } from './entry';
import { fitWidth } from './fit';
import type { List } from './list';

/** Room around a slide's pictures that is not theirs, in CSS pixels: the bar, and edges. */
const EDGES = 110;

interface SlidesOptions {
  readonly list: HTMLElement;
  readonly views: List;
  readonly entries: () => readonly Entry[];
  readonly words: Words;
}

/** Shows the entries as slides, one after the other, a pair as one: the reader's words over the figure. */
export function presentSlides({ list, views, entries, words }: SlidesOptions): void {
  const root = document.documentElement;
  const slides = [...list.querySelectorAll<HTMLElement>(':scope > .entries-item')];
  if (slides.length === 0 || document.querySelector('.present-bar')) {
    delete root.dataset.present;
    return;
  }
  const came = { top: scrollY, focus: document.activeElement };
  const nearest = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > innerHeight / 3);
  let at = asksForSlides() ? 0 : Math.max(0, nearest);

  const sizePictures = async (slide: HTMLElement): Promise<void> => {
    const zoom = Number(getComputedStyle(root).getPropertyValue('--zoom')) || 1;
    const figures = [...slide.querySelectorAll<HTMLElement>('.entry')];
    for (const figure of figures) {
      const entry = entries().find(({ id }) => `kept-${id}` === figure.id);
      const view = entry && views.view(entry.id);
      if (!entry || !view || !(await view.live.wake())) continue;
      const frames = (await reportOf(figure))?.complete?.frames;
      const picture = figure.querySelector<HTMLElement>('.setting-picture');
      if (!frames || !picture) continue;
      const said = figure.querySelector<HTMLElement>('.setting-caption')?.offsetHeight ?? 0;
      const beside = figures.length === 1 && innerWidth / zoom > 1000;
      const controls = figure.querySelector<HTMLElement>('.setting-controls')?.offsetHeight ?? 0;
      const height = innerHeight / zoom - EDGES - said - (beside ? 0 : controls);
      const width = (innerWidth / zoom - 64) / (innerWidth / zoom > 760 ? figures.length : 1) - (beside ? 300 : 24);
      figure.style.setProperty('--picture', `${fitWidth(pictureHeights(frames, entry.panels), width, height)}px`);
    }
  };
  const show = (): void => {
    for (const [index, slide] of slides.entries()) slide.toggleAttribute('data-presented', index === at);
    bar.tell(at, slides.length);
    const slide = slides[at];
    if (!slide) return;
    slide.tabIndex = -1;
    slide.scrollTop = 0;
    slide.focus({ preventScroll: true });
    void sizePictures(slide);
  };
  const step = (by: 1 | -1): void => {
    at = Math.min(slides.length - 1, Math.max(0, at + by));
    show();
  };
  const leave = (): void => {
    leaves.abort();
    bar.element.remove();
    delete root.dataset.present;
    for (const slide of slides) {
      slide.removeAttribute('data-presented');
      slide.removeAttribute('tabindex');
    }
    for (const figure of list.querySelectorAll<HTMLElement>('.entry')) figure.style.removeProperty('--picture');
    if (document.fullscreenElement) void document.exitFullscreen();
    ask(false);
    scrollTo({ top: came.top, behavior: 'instant' });
    if (came.focus instanceof HTMLElement && came.focus !== document.body) came.focus.focus({ preventScroll: true });
    else slides[at]?.scrollIntoView({ behavior: 'instant' });
  };
  const full = (): void => toggleFullScreen(document);

  const leaves = new AbortController();
  const { signal } = leaves;
  const bar = createBar(document, words, { step, leave, ...(document.fullscreenEnabled && { full }) });
  bindStepKeys(document, { step, full, leave }, signal);
  addEventListener(
    'resize',
    () => {
      const slide = slides[at];
      if (slide) void sizePictures(slide);
    },
    { signal },
  );
  root.dataset.present = '';
  ask(true);
  document.body.append(bar.element);
  show();
}

const asksForSlides = (): boolean => new URLSearchParams(location.search).has('present');

/** The address says that it is presented, so that it can be sent so. */
function ask(presenting: boolean): void {
  history.replaceState(history.state, '', `${location.pathname}${presenting ? '?present' : ''}${location.hash}`);
}
