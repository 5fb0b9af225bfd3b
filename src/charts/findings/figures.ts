import { createPopulation } from '../../core/populations/index';
import { presetOf } from '../../core/populations/presets';
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
  /** The figure without its error: `88.3%`. */
  plain(name: string): string;
  /** Whether the population has a finite variance; true where there is none to ask about. */
  readonly finiteVariance: boolean;
  /** What every finding may name: n, draws, repetitions, population, statistic (`about`: as what the sentence is about), level. */
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
    plain(name) {
      const readout = find(name);
      return readout ? formatReadout(readout, words) : formatNumber(Number.NaN, words);
    },
    finiteVariance: hasFiniteVariance(params.population),
    setting: {
      draws: drawsOf(params, words),
      about: aboutOf(statisticOf(params, words), words),
      n: formatInteger(Number(params.n), words),
      // What was drawn: a run that was stopped has fewer than were asked for.
      repetitions: formatInteger(find('repetitions')?.value ?? Number(params.repetitions), words),
      population: midSentence(fullPopulationName(String(params.population ?? ''), words), words),
      statistic: statisticOf(params, words),
      level: formatShare(Number(params.level), words),
    },
  };
}

const hasFiniteVariance = (population: ParamValue | undefined): boolean =>
  population === undefined || Number.isFinite(createPopulation(String(population)).moments.standardDeviation);

/** What a sample is of: `30 orders (log-normal, 3.5, 1)` where the population is known by name, else `30 draws from …`. */
function drawsOf({ n, population = '' }: Figures['params'], words: Words): string {
  const text = String(population);
  const name = fullPopulationName(text, words);
  return words.t(`finding.draws${n === 1 ? 'One' : ''}.${presetOf(text)?.id ?? 'any'}`, {
    n: formatInteger(Number(n), words),
    population: midSentence(name, words),
    // A preset is what is drawn; its family is in its name.
    family: /\((.*)\)$/.exec(name)?.[1] ?? '',
  });
}

/** A statistic as what a sentence is about: in Korean with its particle, 은 after a consonant, else 는. */
function aboutOf(statistic: string, { locale }: Words): string {
  if (!locale.startsWith('ko')) return statistic;
  return statistic + ((statistic.charCodeAt(statistic.length - 1) - 0xac00) % 28 === 0 ? '는' : '은');
}

/** The statistic, with its threshold where it has one: nothing else in the sentence names it. */
function statisticOf({ statistic = 'mean', threshold }: Figures['params'], words: Words): string {
  if (statistic !== 'proportion-above') return statisticName(String(statistic), words);
  return words.t('finding.shareAbove', { threshold: formatNumber(Number(threshold), words) });
}
