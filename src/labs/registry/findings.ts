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
 * What a lab has found, in one sentence to paste: first what it means, then the figures with their Monte Carlo errors, and
 * the exact value beside them where there is one. `params` are settled ones, `readouts` those of the complete
 * picture and, where they can be had, the lab's exact figures. Throws a RangeError when there is no such lab.
 */
export function findingOf(
  lab: string,
  params: Readonly<Record<string, ParamValue>>,
  readouts: readonly Readout[],
  words: Words,
): string {
  const finding = FINDINGS.get(lab);
  if (!finding) throw new RangeError(`no lab is called "${lab}"`);
  return finding(figuresOf(params, readouts, words));
}
