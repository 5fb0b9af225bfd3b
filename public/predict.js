// Before the first paint: which questions this reader has answered, and which labs wait for an answer.
(() => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage may be forbidden; then everything is asked.
      return null;
    }
  };
  // Who came by a link at a setting, or straight to a lab, sees what the link leads to.
  const { search, hash } = location;
  const cover = (place) => {
    const { lab, anchor } = place.dataset;
    if (search || hash === `#${anchor}`) return;
    const waits = document.querySelector(`predict-first[data-lab="${lab}"]:not([data-answer])`);
    if (waits) place.dataset.covered = '';
  };
  customElements.define(
    'predict-first',
    class extends HTMLElement {
      connectedCallback() {
        const { key, min, max, lab } = this.dataset;
        const answer = kept(key);
        const number = answer ? Number(answer) : Number.NaN;
        if (answer === 'skip' || (number >= Number(min) && number <= Number(max))) this.dataset.answer = answer;
        else if (lab) for (const place of document.querySelectorAll(`lab-place[data-lab="${lab}"]`)) cover(place);
      }
    },
  );
  customElements.define(
    'lab-place',
    class extends HTMLElement {
      connectedCallback() {
        cover(this);
      }
    },
  );
})();
