import type { Readout } from '../../experiments/frames';
import type { ParamValue } from '../../experiments/params';
import { formatError, formatInteger, formatNumber, formatReadout, formatShare } from '../format';
import { populationName, statisticName } from '../names';
import type { Words } from '../words';

/** A lab's settings and figures, as a finding writes them. */
export interface Figures {
  readonly words: Words;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** The figure with this name; NaN where the lab has none. */
  value(name: string): number;
  /** The figure as it is read, its Monte Carlo error after it where it has one: `88.3% ± 0.1%`. */
  written(name: string): string;
  /** What every finding may name: n, repetitions, population, statistic, level. */
  readonly setting: Readonly<Record<string, string>>;
}

/** Writes the sentence of one lab. */
export type Finding = (figures: Figures) => string;

export function figuresOf(
  params: Readonly<Record<string, ParamValue>>,
  readouts: readonly Readout[],
  words: Words,
): Figures {
  const find = (name: string): Readout | undefined => readouts.find((readout) => readout.name === name);
  return {
    words,
    params,
    value: (name) => find(name)?.value ?? Number.NaN,
    written(name) {
      const readout = find(name);
      if (!readout) return formatNumber(Number.NaN, words);
      const error = formatError(readout, words);
      return error ? `${formatReadout(readout, words)} ± ${error}` : formatReadout(readout, words);
    },
    setting: {
      n: formatInteger(Number(params.n), words),
      // What was drawn: a run that was stopped has fewer than were asked for.
      repetitions: formatInteger(find('repetitions')?.value ?? Number(params.repetitions), words),
      population: populationName(String(params.population ?? ''), words),
      statistic: statisticName(String(params.statistic ?? 'mean'), words),
      level: formatShare(Number(params.level), words),
    },
  };
}
