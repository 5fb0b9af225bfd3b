import type { Readout } from '../../experiments/frame';
import type { ParamValue } from '../../experiments/params';
import { formatInteger, formatNumber, formatReadout, formatShare, formatUncertainty } from '../format';
import { fullPopulationName, midSentence, statisticName } from '../names';
import type { Words } from '../words';

/** A lab's settings and figures, as a finding writes them. */
export interface Figures {
  readonly words: Words;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** The figure with this name; undefined where the lab has none. */
  readout(name: string): Readout | undefined;
  /** Its value; NaN where the lab has none. */
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
    readout: find,
    value: (name) => find(name)?.value ?? Number.NaN,
    written(name) {
      const readout = find(name);
      if (!readout) return formatNumber(Number.NaN, words);
      return `${formatReadout(readout, words)} ${formatUncertainty(readout, words)}`.trimEnd();
    },
    setting: {
      n: formatInteger(Number(params.n), words),
      // What was drawn: a run that was stopped has fewer than were asked for.
      repetitions: formatInteger(find('repetitions')?.value ?? Number(params.repetitions), words),
      population: midSentence(fullPopulationName(String(params.population ?? ''), words), words),
      statistic: statisticOf(params, words),
      level: formatShare(Number(params.level), words),
    },
  };
}

/** The statistic, with its threshold where it has one: nothing else in the sentence names it. */
function statisticOf({ statistic = 'mean', threshold }: Figures['params'], words: Words): string {
  if (statistic !== 'proportion-above') return statisticName(String(statistic), words);
  return words.t('finding.shareAbove', { threshold: formatNumber(Number(threshold), words) });
}
