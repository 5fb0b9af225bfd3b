import { besideIsland } from './besideIsland';

/**
 * Lets a figure answer before its code is there: where its slider comes to stand, it shows the picture that the build has drawn
 * of it (earlyPictures.ts), and wakes as if it had been built so. Held by a pointer, a slider snaps to the nearest picture.
 * Gives what fetches the pictures, and what ends it all.
 */
export function showEarly(island: HTMLElement): { readonly fetch: () => Promise<unknown>; readonly end: () => void } {
  const nothing = { fetch: () => Promise.resolve(), end: () => {} };
  const name = island.dataset.earlyPictures;
  // A link's setting is not the one that was built.
  if (!name || location.search !== '' || keepsLanguage()) return nothing;
  let pictures: Promise<Document | null> | undefined;
  const fetch = (): Promise<Document | null> => {
    pictures ??= documentAt(besideIsland(island, name));
    return pictures;
  };
  const over = new AbortController();
  /** A key's step, and one of whoever is not seen, is where it leads to and nowhere else. */
  let isHeld = document.documentElement.dataset.touched === 'held';
  const hold = (): void => {
    isHeld = true;
    fetch();
  };
  const letGo = (): void => {
    isHeld = false;
  };
  const answer = async ({ target: slider }: Pick<Event, 'target'>): Promise<void> => {
    if (!(slider instanceof HTMLInputElement) || slider.type !== 'range') return;
    const come = await fetch();
    if (over.signal.aborted) return;
    const number = island.querySelector<HTMLInputElement>(`fieldset input[type=text][name="${slider.name}"]`);
    const spot = come && isAlone(island, slider) ? spotAt(come, slider, isHeld) : null;
    if (spot) {
      slider.value = spot.dataset.position ?? '';
      slider.setAttribute('aria-valuetext', spot.dataset.text ?? '');
    }
    // Where there is no picture, the slider alone says what is set: no other setting's stays.
    if (number) number.value = spot?.dataset.value ?? number.defaultValue;
    const shown = spot ?? come?.querySelector<HTMLElement>(spotSelector(slider.name, slider.defaultValue));
    if (shown?.dataset.props) show(island, shown);
  };
  const { signal } = over;
  island.addEventListener('pointerdown', hold, { signal });
  island.addEventListener('keydown', letGo, { signal });
  island.addEventListener('input', answer, { signal });
  // Whoever was faster than this script is answered too.
  for (const target of island.querySelectorAll<HTMLInputElement>('fieldset input[type=range]')) {
    if (target.value !== target.defaultValue) answer({ target });
  }
  return { fetch, end: () => over.abort() };
}

/** Whose device keeps the pages of a language (`site/offline/`) has their code at hand. */
const keepsLanguage = (): boolean =>
  navigator.serviceWorker?.controller?.scriptURL.endsWith(`/sw-${document.documentElement.lang}.js`) ?? false;

/** A page's policy lets no text become elements, but a document may be fetched as one. */
function documentAt(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.overrideMimeType('text/html; charset=utf-8');
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.send();
  });
}

/** Whether nothing else has been touched: pictures are of one slider moved. */
function isAlone(island: HTMLElement, slider: HTMLInputElement): boolean {
  const controls = island.querySelectorAll<HTMLInputElement>('fieldset :is(input, select, button)');
  return [...controls].every((one) => {
    const isMoved = one.value !== (one.defaultValue ?? one.value) || one.checked !== one.defaultChecked;
    return one.name === slider.name || !(isMoved || 'early' in one.dataset);
  });
}

/** What is shown where a slider stands, or as near as any: null where the lab has more to say than a picture. */
function spotAt(pictures: Document, slider: HTMLInputElement, isHeld: boolean): HTMLElement | null {
  const from = ({ dataset }: HTMLElement): number => Math.abs(Number(dataset.position) - slider.valueAsNumber);
  const [first, ...others] = pictures.querySelectorAll<HTMLElement>(`[data-control="${slider.name}"]`);
  if (!first) return null;
  const nearest = others.reduce((best, other) => (from(other) < from(best) ? other : best), first);
  return 'value' in nearest.dataset && (isHeld || from(nearest) === 0) ? nearest : null;
}

const spotSelector = (name: string, position: string): string =>
  `[data-control="${name}"][data-position="${position}"]`;

function show(island: HTMLElement, spot: HTMLElement): void {
  for (const part of ['.setting-still', '.comparison']) {
    const fresh = spot.querySelector(part);
    if (fresh) island.querySelector(part)?.replaceWith(document.importNode(fresh, true));
  }
  const sentence = island.querySelector('.setting-sentence');
  if (sentence) sentence.textContent = spot.querySelector('.setting-sentence')?.textContent ?? '';
  const now = { ...JSON.parse(island.getAttribute('props') ?? '{}'), ...JSON.parse(spot.dataset.props ?? '{}') };
  island.setAttribute('props', JSON.stringify(now));
}
