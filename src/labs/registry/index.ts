import { lawOfMean } from '../../core/theory/meanLaw/index';
import type { AnyExperiment } from '../../experiments/anyExperiment';
import { provideLaw } from '../../experiments/lawOnDemand';
import { byLab } from './byLab';
import { checkFolders } from './checkFolders';

export type { AnyExperiment } from '../../experiments/anyExperiment';

provideLaw(lawOfMean);

// Named and not loaded: whatever a folder has.
checkFolders(Object.keys(import.meta.glob('../*/**/*.ts')));

const pictures = byLab(import.meta.glob('../*/picture.ts', { eager: true, import: 'picture' }));
const drawings = byLab(import.meta.glob('../*/drawing.ts', { eager: true, import: 'drawing' }));
const exactDrawings = byLab(import.meta.glob('../*/exactDrawing.ts', { eager: true, import: 'exactDrawing' }));

/** Every lab's experiment, whole, for the build and for tests; its id is its folder's name. */
export const EXPERIMENTS: readonly AnyExperiment[] = [...pictures].map(([lab, picture]) => {
  const experiment = Object.assign({}, picture, exactDrawings.get(lab) ?? drawings.get(lab)) as AnyExperiment;
  if (experiment.id !== lab) throw new Error(`labs/${lab}/model.ts has the id "${experiment.id}"`);
  return experiment;
});

/** The experiment with this id; throws a RangeError when there is none. */
export function experimentOf(id: string): AnyExperiment {
  const experiment = EXPERIMENTS.find((candidate) => candidate.id === id);
  if (!experiment) throw new RangeError(`no lab is called "${id}"`);
  return experiment;
}
