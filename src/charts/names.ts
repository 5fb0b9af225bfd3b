import { presetOf } from '../core/populations/presets';
import type { Words } from './words';

/** A population as its menu calls it: a preset with its family, a family with its parameters as they stand in links. */
export function populationName(text: string, words: Words): string {
  const preset = presetOf(text);
  if (preset) return words.t(`preset.${preset.id}.full`);
  const [id = '', parameters] = text.split(':');
  const name = words.has(`population.${id}.name`) ? words.t(`population.${id}.name`) : id;
  // Its bars are seen, not read.
  return parameters && id !== 'drawn' ? `${name} (${parameters.replaceAll(',', ', ')})` : name;
}

/** A statistic as its menu calls it, as it stands in the middle of a sentence. */
export function statisticName(id: string, words: Words): string {
  const name = words.t(`statistic.${id}.name`);
  return words.locale.startsWith('en') && !/^\d/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A population in a word or two: by the name of its preset, else by its family. */
export function shortPopulationName(text: string, words: Words): string {
  const preset = presetOf(text);
  return words.t(preset ? `preset.${preset.id}.name` : `population.${text.split(':')[0]}.name`);
}
