import { createPopulation } from '../../core/populations/index';

/** How a language draws from a population. */
export interface Draw {
  /** Lines that come before, perhaps none. */
  readonly setup: readonly string[];
  /** An expression for so many independent values, `size` being one itself. */
  many(size: string): string;
}

/** A population's family and parameters, from its text in links: `log-normal:0,1`. Throws a RangeError as that does. */
export function familyAndParameters(text: string): { readonly id: string; readonly parameters: readonly number[] } {
  const { id, parameters } = createPopulation(text);
  return { id, parameters };
}
