import type { Population } from '../../populations/population';
import { massNodes } from './massNodes';
import { logOfWaves } from './nodeTransform';
import type { Transform } from './transformType';

/** The transform of a population of finitely many values: a sum over them, or over what stands for them (`massNodes`). */
export function massTransform(population: Population): Transform {
  const nodes = massNodes(population);
  return (_n, damping, spacing, from, to, re, im) => logOfWaves([nodes], damping, spacing, from, to, re, im);
}
