/** Says something politely to screen readers; the page has one region for it, which is not seen. */
export type Announce = (sentence: string) => void;

export function createAnnouncer(document: Document): Announce {
  const region = document.querySelector<HTMLElement>('.announcer') ?? makeRegion(document);
  return (sentence) => {
    // Said again, a sentence must be another text to be heard.
    region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
  };
}

function makeRegion(document: Document): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.className = 'announcer';
  Object.assign(region.style, {
    position: 'fixed',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  });
  document.body.append(region);
  return region;
}
