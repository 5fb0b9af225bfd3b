// Before the first paint: who came for a sentence heard in a meeting sees its answer above the lab that the link opens.
(() => {
  const id = new URLSearchParams(location.search).get('heard');
  if (!id) return;
  // Who comes back to the page is where they were, and who has gone on stays there.
  let isArriving = performance.getEntriesByType('navigation')[0]?.type === 'navigate';
  const goOn = () => { isArriving = false; };
  for (const sign of ['pointerdown', 'touchstart', 'wheel', 'keydown'])
    addEventListener(sign, goOn, { capture: true, once: true, passive: true });
  customElements.define(
    'heard-verdict',
    class extends HTMLElement {
      connectedCallback() {
        this.hidden = this.dataset.heard !== id;
        if (this.hidden) return;
        this.parentElement.dataset.answered = '';
        // The link leads to the lab, and the screen begins at the answer.
        const measure = () => {
          const place = this.parentElement;
          place.style.setProperty('--said', `${this.offsetHeight}px`);
          // While a page loads the browser keeps to the lab by itself; a slow device may be done with that before this.
          if (isArriving && document.readyState === 'complete')
            place.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
          goOn();
        };
        new ResizeObserver(measure).observe(this);
      }
    },
  );
})();
