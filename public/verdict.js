// Before the first paint: who came for a sentence heard in a meeting sees its answer above the lab that the link opens.
(() => {
  const id = new URLSearchParams(location.search).get('heard');
  if (!id) return;
  let isRead = false;
  for (const sign of ['pointerdown', 'touchstart', 'wheel', 'keydown'])
    addEventListener(sign, () => { isRead = true; }, { capture: true, once: true, passive: true });
  customElements.define(
    'heard-verdict',
    class extends HTMLElement {
      connectedCallback() {
        this.hidden = this.dataset.heard !== id;
        if (this.hidden) return;
        // The link leads to the lab, and the screen begins at the answer.
        const measure = () => {
          const place = this.parentElement;
          place.style.setProperty('--said', `${this.offsetHeight}px`);
          // A slow device may have gone there by then, without it.
          const lab = place.querySelector(':target');
          if (lab && !isRead) lab.scrollIntoView({ behavior: 'instant' });
        };
        new ResizeObserver(measure).observe(this);
      }
    },
  );
})();
