import { readoutName } from '../../charts/names';
import type { Readout } from '../../experiments/frame';
import type { Notebook } from '../../notebook/notebook';
import { readoutsOf } from './label';
import { stateValues } from './stateLink';
import type { Label, Taken } from './taken';

/** A figure that JSON can write: null where there is none, a word where it is infinite. */
const written = (value: number): number | string | null =>
  Number.isFinite(value) ? value : Number.isNaN(value) ? null : String(value);

const figureOf = (readout: Readout, { words }: Taken) => ({
  name: readout.name,
  label: readoutName(readout, words),
  value: written(readout.value),
  ...(readout.monteCarloError !== undefined && { monteCarloError: written(readout.monteCarloError) }),
});

/** The state of a lab and what it found, for other programs: as in links, unrounded, settled. */
export function stateJson(taken: Taken, label: Label, notebook: Notebook, saved: Date): string {
  const { lab, params, words } = taken;
  const state = {
    site: label.site,
    lab,
    title: label.title,
    language: words.locale,
    link: label.link,
    version: notebook.version(),
    saved: saved.toISOString(),
    finding: label.finding,
    variables: stateValues(notebook, taken),
    params,
    readouts: readoutsOf(taken).map((readout) => figureOf(readout, taken)),
  };
  return `${JSON.stringify(state, null, 2)}\n`;
}
