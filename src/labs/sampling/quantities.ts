import { finitePopulationCorrection } from '../../core/theory/finitePopulationCorrection';
import type { Quantity, Values } from '../../experiments/quantities';
import { finiteParameter } from './finitePopulation';

const finiteFactor = ({ replacement, N, n }: Values): number =>
  replacement === 'with' ? 1 : finitePopulationCorrection(Number(N), Number(n));

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  /** Standard error of the mean of n out of N individuals. */
  finiteStandardError: {
    needs: ['population', 'n', 'N', 'replacement'],
    role: 'theory',
    format: 'number',
    compute(values) {
      const [N, n] = [Number(values.N), Number(values.n)];
      const sd = finiteParameter(String(values.population), N, 'standard-deviation', 0);
      return ((sd * Math.sqrt((N - 1) / N)) / Math.sqrt(n)) * finiteFactor(values);
    },
  },
  finitePopulationCorrection: {
    needs: ['N', 'n'],
    role: 'theory',
    format: 'number',
    compute: (values) => finitePopulationCorrection(Number(values.N), Number(values.n)),
  },
  samplingFraction: {
    needs: ['N', 'n'],
    role: 'sample',
    format: 'share',
    compute: (values) => Number(values.n) / Number(values.N),
  },
};
