/**
 * Lets a figure answer before its code is there: where its slider comes to stand, it shows the picture that the build has drawn
 * of it (earlyPictures.ts), snapped to the nearest one, and wakes as if it had been built so. Gives what fetches the pictures,
 * and what ends it all.
 */
export function showEarly(island: HTMLElement): { readonly fetch: () => Promise<unknown>; readonly end: () => void } {
  const nothing = { fetch: () => Promise.resolve(), end: () => {} };
  const name = island.dataset.earlyPictures;
  // A link's setting is not the one that was built. Whose device keeps the site (`site/offline/`) has its code at hand.
  if (!name || location.search !== '' || navigator.serviceWorker?.controller) return nothing;
  const address = new URL(name, new URL(island.getAttribute('component-url') ?? '', document.baseURI)).href;
  let pictures: Promise<Document | null> | undefined;
  const fetch = (): Promise<Document | null> => {
    pictures ??= documentAt(address);
    return pictures;
  };
  const answer = async ({ target: slider }: Event): Promise<void> => {
    if (!(slider instanceof HTMLInputElement) || slider.type !== 'range') return;
    const come = await fetch();
    if (!come || ended || !isAlone(island, slider)) return;
    show(island, slider, come, last);
    last = slider.valueAsNumber;
  };
  let ended = false;
  let last: number | undefined;
  island.addEventListener('pointerdown', fetch, { passive: true });
  island.addEventListener('input', answer);
  return {
    fetch,
    end: () => {
      ended = true;
      island.removeEventListener('pointerdown', fetch);
      island.removeEventListener('input', answer);
    },
  };
}

/** A page's policy lets no text become elements, but a document may be fetched as one. */
function documentAt(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.overrideMimeType('text/html');
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.send();
  });
}

/** Whether nothing else has been touched: pictures are of one slider moved. */
function isAlone(island: HTMLElement, slider: HTMLInputElement): boolean {
  const controls = island.querySelectorAll<HTMLInputElement>('fieldset :is(input, select, button)');
  return [...controls].every(
    (one) => one.name === slider.name || !('early' in one.dataset || one.value !== (one.defaultValue ?? one.value)),
  );
}

function show(
  island: HTMLElement,
  slider: HTMLInputElement,
  pictures: Document,
  last = Number(slider.defaultValue),
): void {
  const position = (spot: HTMLElement): number => Number(spot.dataset.position);
  const from = (spot: HTMLElement): number => Math.abs(position(spot) - slider.valueAsNumber);
  const [spot, ...others] = pictures.querySelectorAll<HTMLElement>(`[data-control="${slider.name}"]`);
  if (!spot) return;
  const nearest = others.reduce((best, other) => (from(other) < from(best) ? other : best), spot);
  // Between two pictures the steps of a key would lead nowhere.
  if (from(nearest) > 0 && Math.abs(slider.valueAsNumber - last) <= 1) return;
  const { value = '', text = '', props = '' } = nearest.dataset;
  slider.value = String(position(nearest));
  slider.setAttribute('aria-valuetext', text);
  const number = island.querySelector<HTMLInputElement>(`fieldset input[type=text][name="${slider.name}"]`);
  if (number) number.value = value;
  for (const part of ['.setting-still', '.comparison']) {
    const fresh = nearest.querySelector(part);
    if (fresh) island.querySelector(part)?.replaceWith(document.importNode(fresh, true));
  }
  const sentence = island.querySelector('.setting-sentence');
  if (sentence) sentence.textContent = nearest.querySelector('.setting-sentence')?.textContent ?? '';
  island.setAttribute(
    'props',
    JSON.stringify({ ...JSON.parse(island.getAttribute('props') ?? '{}'), ...JSON.parse(props) }),
  );
}
