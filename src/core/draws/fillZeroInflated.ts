import type { Uniform } from '../uniform';
import { fillBernoulli } from './fillBernoulli';
import { fillLogNormal } from './fillLogNormal';

/** Of so many is decided together who pays, even where fewer are left: then more draws begin with the same ones. */
const TOGETHER = 128;

// Scratch for one call.
const pays = new Float64Array(TOGETHER);
/** Zero, then what those who pay spend. */
const spent = new Float64Array(1 + TOGETHER);

/** Fills out[start, end) with zeros, and with probability p log-normal draws instead: first who pays, then how much. */
export function fillZeroInflated(
  out: Float64Array,
  uniform: Uniform,
  start: number,
  end: number,
  p: number,
  mu: number,
  sigma: number,
): void {
  for (let from = start; from < end; from += TOGETHER) {
    const count = Math.min(TOGETHER, end - from);
    fillBernoulli(pays, uniform, 0, TOGETHER, p);
    let payers = 0;
    for (let i = 0; i < count; i++) payers += pays[i] as number;
    fillLogNormal(spent, uniform, 1, 1 + payers, mu, sigma);
    let payer = 0;
    for (let i = 0; i < count; i++) {
      const here = pays[i] as number;
      payer += here;
      // The zero at 0 for who does not pay: a place and not a branch, which would be mispredicted.
      out[from + i] = spent[payer * here] as number;
    }
  }
}
