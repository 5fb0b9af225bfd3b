import { formatReadout } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Readout } from '../../experiments/frame';
import type { Notebook, Values } from '../../notebook/notebook';

export type QuantityOf = (name: string, values: Values, fixed?: string) => Readout;

/**
 * Keeps `<output data-value-of>` true: a quantity of the page's variables, or with `data-lab` what that
 * lab has published. The built page holds the figures of its defaults, so the code that computes
 * quantities is loaded when a variable first leaves its default.
 */
export function bindValues(root: ParentNode, notebook: Notebook, words: Words, load: () => Promise<QuantityOf>): void {
  const outputs = [...root.querySelectorAll<HTMLOutputElement>('output[data-value-of]')];
  const published = outputs.filter((output) => output.dataset.lab);
  const computed = outputs.filter((output) => !output.dataset.lab);
  let quantityOf: QuantityOf | undefined;
  let loading = false;
  let shown = notebook.defaults();

  const showPublished = (): void => {
    for (const output of published) {
      const value = notebook.readouts(output.dataset.lab ?? '')[output.getAttribute('data-value-of') ?? ''];
      if (value !== undefined) write(output, value, formatOf(output), words);
    }
  };

  const showComputed = (): void => {
    const values = notebook.values();
    if (values === shown || computed.length === 0) return;
    if (!quantityOf) {
      if (!loading && differs(values, shown)) fetchQuantities();
      return;
    }
    shown = values;
    for (const output of computed) {
      const { value, format } = quantityOf(output.getAttribute('data-value-of') ?? '', values, output.dataset.with);
      write(output, value, format, words);
    }
  };

  const fetchQuantities = (): void => {
    loading = true;
    load().then(
      (loaded) => {
        quantityOf = loaded;
        showComputed();
      },
      // Offline, say: the next change tries again.
      () => {
        loading = false;
      },
    );
  };

  const show = (): void => {
    showPublished();
    showComputed();
  };
  notebook.subscribe(show);
  show();
}

function write(output: HTMLOutputElement, value: number, format: Readout['format'], words: Words): void {
  const raw = String(value);
  if (output.dataset.value === raw) return;
  output.dataset.value = raw;
  output.textContent = formatReadout({ name: '', role: 'theory', value, format }, words);
}

/** How the page writes what a lab publishes: `data-format`, as in the lab's own readouts. */
function formatOf(output: HTMLOutputElement): Readout['format'] {
  const { format } = output.dataset;
  return format === 'integer' || format === 'share' || format === 'sample-size' ? format : 'number';
}

function differs(a: Values, b: Values): boolean {
  return Object.keys(a).some((name) => a[name] !== b[name]);
}
