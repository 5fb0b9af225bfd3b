// Before the first paint: who came for a sentence heard in a meeting sees its answer above the lab that the link opens.
(() => {
  const id = new URLSearchParams(location.search).get('heard');
  if (!id) return;
  customElements.define(
    'heard-verdict',
    class extends HTMLElement {
      connectedCallback() {
        this.hidden = this.dataset.heard !== id;
      }
    },
  );
})();
