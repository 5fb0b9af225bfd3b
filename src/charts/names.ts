import { ownPopulation } from '../core/populations/own';
import { OWN } from '../core/populations/ownThere';
import { presetOf } from '../core/populations/presets';
import type { Readout } from '../experiments/frame';
import type { Words } from './words';

/** A population as its menu calls it: a preset with its family, a family with its parameters as they stand in links. */
export function populationName(text: string, words: Words): string {
  const preset = presetOf(text);
  if (preset) return words.t(`preset.${preset.id}.full`);
  const [id = '', parameters] = text.split(':');
  const name = words.has(`population.${id}.name`) ? words.t(`population.${id}.name`) : id;
  const own = id === OWN ? ownPopulation()?.data.name : '';
  if (own) return `${name}${before(name)}(${own})`;
  // Its bars are seen, not read.
  return parameters && id !== 'drawn' ? `${name}${before(name)}(${listed(parameters)})` : name;
}

/** Behind Hangul a parenthesis stands without a space. */
const before = (name: string): string => (/[가-힣]$/.test(name) ? '' : ' ');

/** The parameters of a population in links, as they are read: `0, 1`. */
const listed = (parameters: string): string => parameters.replaceAll(',', ', ');

/** A population where its parameters are not on the screen: those of a preset are named too, unless its name says them. */
export function fullPopulationName(text: string, words: Words): string {
  const name = populationName(text, words);
  const parameters = text.split(':')[1] ?? '';
  if (!presetOf(text) || /\d/.test(name)) return name;
  return name.endsWith(')') ? `${name.slice(0, -1)}, ${listed(parameters)})` : name;
}

/** Names that keep their capital in the middle of an English sentence: people, and letters. */
const CAPITAL = /^(Bernoulli|Cauchy|Clopper|Pareto|Poisson|Wald|Weibull|Wilson|\P{Lu}|\p{Lu}(?!\p{Ll}))/u;

/** A name of a menu as it stands in the middle of a sentence. */
export const midSentence = (name: string, words: Words): string =>
  words.locale.startsWith('en') && !CAPITAL.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A statistic as its menu calls it, as it stands in the middle of a sentence. */
export const statisticName = (id: string, words: Words): string => midSentence(words.t(`statistic.${id}.name`), words);

/** A population in a word or two: by the name of its preset, else by its family. */
export function shortPopulationName(text: string, words: Words): string {
  const preset = presetOf(text);
  return words.t(preset ? `preset.${preset.id}.name` : `population.${text.split(':')[0]}.name`);
}

/** What a figure is called; one that theory gives for large n alone says so. */
export const readoutName = ({ name, forLargeN }: Readout, words: Words): string =>
  words.t(`readout.${name}${forLargeN ? 'ForLargeN' : ''}`);
