// Before the first paint: which questions this reader has answered, and which labs wait for an answer.
(() => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      // Storage may be forbidden; then everything is asked.
      return '';
    }
  };
  // Who came by a link at a setting, or straight to a lab, sees what the link leads to.
  const { search, hash } = location;
  let atSetting;
  const saysState = () => {
    const { variables } = JSON.parse(document.getElementById('notebook').textContent);
    return [...new URLSearchParams(search).keys()].some((name) => name === 'v' || Object.hasOwn(variables, name));
  };
  const cover = (place) => {
    const { lab, anchor } = place.dataset;
    if (hash === `#${anchor}`) return;
    // A query may say no more than where a reader came from.
    atSetting ??= search !== '' && saysState();
    if (atSetting) return;
    const waits = document.querySelector(`predict-first[data-lab="${lab}"]:not([data-answer])`);
    if (waits) place.dataset.covered = '';
  };
  // The same as src/labs/inline/answer.ts; test/labs/inline/answer.test.ts holds the two together.
  const restore = (question, text) => {
    const { min, max, scale, truth = '', close } = question.dataset;
    const truths = truth.split(',').map(Number);
    const numbers = text.split(',').map((part) => (part.trim() ? Number(part) : Number.NaN));
    const possible = (number) => number >= Number(min) && number <= Number(max) && (scale || Number.isInteger(number));
    if (text === 'skip') question.dataset.answer = text;
    else if (numbers.length === truths.length && numbers.every(possible)) {
      question.dataset.answer = numbers.join();
      if (!scale) return;
      const off = numbers
        .map((number, index) => (scale === 'log' ? Math.log(number / truths[index]) : number - truths[index]))
        .reduce((worst, other) => (Math.abs(other) > Math.abs(worst) ? other : worst));
      question.dataset.side = Math.abs(off) <= Number(close) ? 'close' : off < 0 ? 'low' : 'high';
    }
  };
  customElements.define(
    'predict-first',
    class extends HTMLElement {
      connectedCallback() {
        const { key, lab } = this.dataset;
        restore(this, kept(key));
        if (!this.dataset.answer && lab)
          for (const place of document.querySelectorAll(`lab-place[data-lab="${lab}"]`)) cover(place);
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
