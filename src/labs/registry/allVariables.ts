import type { Param } from '../../experiments/params';
import { VARIABLES as SHARED } from '../../experiments/variables';
import { byLab } from './byLab';

const OWN = byLab(
  import.meta.glob<Readonly<Record<string, Param>>>('../*/variables.ts', { eager: true, import: 'VARIABLES' }),
);

/**
 * Everything a page can name: what several labs have, then what one lab has alone. Throws an Error when two declare the
 * same name.
 */
export const VARIABLES: Readonly<Record<string, Param>> = joined();

function joined(): Readonly<Record<string, Param>> {
  const all: Record<string, Param> = { ...SHARED };
  for (const [lab, own] of OWN) {
    const twice = Object.keys(own).find((name) => Object.hasOwn(all, name));
    if (twice) throw new Error(`labs/${lab} declares "${twice}", which there is already`);
    Object.assign(all, own);
  }
  return all;
}
