import { formatInSentence } from '../../charts/format';
import type { Words } from '../../charts/words';
import type { Readout } from '../../experiments/frame';
import type { ParamValue } from '../../experiments/params';
import { orTell } from '../../instrument/faults/tell';
import type { Notebook, Values } from '../../notebook/notebook';
import { type Beside, figureBeside } from '../beside';

export type QuantityOf = (name: string, values: Values, fixed?: string) => Readout;

/** A change for which no lab has said figures after so many milliseconds is told without them. */
const PATIENCE = 100;

/**
 * Keeps `<output data-value-of>` true: a quantity of the page's variables, or with `data-lab` what that
 * lab has published. Where the number beside it moves a figure and not the page, it speaks of that figure. The
 * built page holds the figures of its defaults, so the code that computes quantities is loaded when a
 * variable first leaves its default. A number in the text lays out and paints the whole text: it follows with the figures of a
 * lab's picture, or beside a figure a moment later, and does not stand between the hand and what is under it.
 */
export function bindValues(root: ParentNode, notebook: Notebook, words: Words, load: () => Promise<QuantityOf>): void {
  const outputs = [...root.querySelectorAll<HTMLOutputElement>('output[data-value-of]')];
  const published = outputs.filter((output) => output.dataset.lab);
  const computed = outputs
    .filter((output) => !output.dataset.lab)
    .map((output) => ({ output, beside: figureBeside(output, notebook) }));
  let quantityOf: QuantityOf | undefined;
  let loading = false;

  const showPublished = (): void => {
    for (const output of published) {
      const readouts = notebook.readouts(output.dataset.lab ?? '');
      const name = output.getAttribute('data-value-of') ?? '';
      const value = readouts[name];
      if (value !== undefined) write(output, value, formatOf(output), words, readouts[`${name} ±`]);
    }
  };

  /** Without code that computes them, what it needs is fetched. */
  const showComputed = (): void => {
    const defaults = notebook.defaults();
    for (const { output, beside } of computed) {
      const values = { ...notebook.values(), ...named(beside) };
      if (quantityOf) {
        const { value, format } = quantityOf(output.getAttribute('data-value-of') ?? '', values, output.dataset.with);
        write(output, value, format, words);
      } else if (!loading && differs(values, defaults)) fetchQuantities();
    }
  };

  const fetchQuantities = (): void => {
    loading = true;
    orTell(async () => {
      quantityOf = await load();
      showComputed();
    }).then(() => {
      // Offline, say: what is shown next tries again.
      loading = false;
    });
  };

  const sources = [...new Set([notebook, ...computed.flatMap(({ beside }) => beside?.figure ?? [])])];
  let heard: readonly Values[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    clearTimeout(timer);
    timer = undefined;
    showPublished();
    showComputed();
  };
  const follow = (): void => {
    const before = heard;
    heard = sources.map((source) => source.values());
    const isMoved = heard.some((values, index) => differs(values, before[index] as Values));
    if (isMoved) {
      timer ??= setTimeout(show, PATIENCE);
      if (!quantityOf) showComputed();
      // The figures of a picture have come.
    } else show();
  };
  for (const source of sources) source.subscribe(follow);
  heard = sources.map((source) => source.values());
  show();
}

/** The values that a sentence has from the figure beside it. */
function named(beside: Beside | null): Values {
  if (!beside) return {};
  const values = beside.figure.values();
  return Object.fromEntries(beside.names.map((name) => [name, values[name] as ParamValue]));
}

function write(
  output: HTMLOutputElement,
  value: number,
  format: Readout['format'],
  words: Words,
  monteCarloError?: number,
): void {
  if (output.dataset.value !== String(value)) output.dataset.value = String(value);
  const readout = { name: '', role: 'theory', value, format, ...(monteCarloError && { monteCarloError }) } as const;
  const text = formatInSentence(readout, words);
  if (output.textContent !== text) output.textContent = text;
}

/** How the page writes what a lab publishes: `data-format`, as in the lab's own readouts. */
function formatOf(output: HTMLOutputElement): Readout['format'] {
  const { format } = output.dataset;
  const known = ['integer', 'share', 'points', 'sample-size', 'about-size'] as const;
  return known.find((one) => one === format) ?? 'number';
}

function differs(a: Values, b: Values): boolean {
  return Object.keys(a).some((name) => a[name] !== b[name]);
}
