import type { AnyModel } from '../../experiments/anyExperiment';
import { byLab } from './byLab';

const MODELS: ReadonlyMap<string, AnyModel> = byLab(
  import.meta.glob<AnyModel>('../*/model.ts', { eager: true, import: 'model' }),
);

/** What can be asked of a lab, and how its work is cut, without code that draws or shows. Throws a RangeError when there is no such lab. */
export function modelOf(lab: string): AnyModel {
  const model = MODELS.get(lab);
  if (!model) throw new RangeError(`no lab is called "${lab}"`);
  return model;
}
