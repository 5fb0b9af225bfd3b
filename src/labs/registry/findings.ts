import { type Finding, figuresOf } from '../../charts/findings/figures';
import type { Words } from '../../charts/words';
import type { Readout } from '../../experiments/frame';
import type { ParamValue } from '../../experiments/params';
import { byLab } from './byLab';

/** A sentence each: all of them together are small, and are fetched when somebody copies. */
const FINDINGS: ReadonlyMap<string, Finding> = byLab(
  import.meta.glob<Finding>('../*/finding.ts', { eager: true, import: 'finding' }),
);

/**
 * What a lab has found, in one sentence to paste: the setting, the figure that matters with its Monte Carlo error, and
 * the exact value beside it where there is one. `params` are settled ones, `readouts` those of the complete picture.
 * Throws a RangeError when there is no such lab.
 */
export function findingOf(
  lab: string,
  params: Readonly<Record<string, ParamValue>>,
  readouts: readonly Readout[],
  words: Words,
): string {
  const finding = FINDINGS.get(lab);
  if (!finding) throw new RangeError(`no lab is called "${lab}"`);
  const figures = figuresOf(params, readouts, words);
  return begun(finding(figures), figures.setting.population ?? '');
}

/** A population at the very beginning has its capital there; a sentence that begins with `n = 30` stays as it is. */
const begun = (sentence: string, population: string): string =>
  population && sentence.startsWith(population) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
