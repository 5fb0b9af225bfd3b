import { createPopulation } from '../../core/populations/index';
import { chebyshevBound } from '../../core/theory/chebyshevBound';
import { lawOfMean } from '../../core/theory/meanLaw/index';
import { probabilityOutside } from '../../core/theory/probabilityOutside';
import type { Quantity, Values } from '../../experiments/quantities';

const populationOf = ({ population }: Values) => createPopulation(String(population));

/** Figures of prose that come from this lab. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  probabilityOutside: {
    needs: ['population', 'slice', 'epsilon'],
    role: 'theory',
    format: 'share',
    compute: (values) =>
      probabilityOutside(populationOf(values), Number(values.slice), Number(values.epsilon), lawOfMean).probability,
  },
  chebyshevBound: {
    needs: ['population', 'slice', 'epsilon'],
    role: 'theory',
    format: 'share',
    compute: (values) => chebyshevBound(populationOf(values), Number(values.slice), Number(values.epsilon)),
  },
};
