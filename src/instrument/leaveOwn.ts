import { hasOwnPopulation, OWN } from '../core/populations/ownThere';
import type { AnyPicture } from '../experiments/anyExperiment';
import type { Notebook } from '../notebook/notebook';

/** Where the reader's own numbers are gone, whatever named them goes back to what a lab begins with. */
export function leaveOwn(notebook: Notebook, params: AnyPicture['params']): void {
  if (hasOwnPopulation()) return;
  const named = Object.entries(notebook.values()).filter(([, value]) => value === OWN);
  notebook.set(Object.fromEntries(named.map(([name]) => [name, params[name]?.default ?? ''])));
}
