// Before the first paint: who came for a sentence heard in a meeting sees its answer above the lab that the link opens.
(() => {
  const id = new URLSearchParams(location.search).get('heard');
  if (!id) return;
  customElements.define(
    'heard-verdict',
    class extends HTMLElement {
      connectedCallback() {
        this.hidden = this.dataset.heard !== id;
        if (this.hidden) return;
        // The link leads to the lab, and the screen begins at the answer.
        const measure = () => this.parentElement.style.setProperty('--said', `${this.offsetHeight}px`);
        new ResizeObserver(measure).observe(this);
      }
    },
  );
})();
