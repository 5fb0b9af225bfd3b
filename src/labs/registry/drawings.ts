import type { AnyDrawing } from '../../experiments/anyExperiment';
import type { ParamValue } from '../../experiments/params';
import { byLab } from './byLab';
import { KEPT_DRAWINGS } from './kept';

type Side = () => Promise<unknown>;

/** The worker's sides, each in a file of its own, fetched when a lab first draws. */
const DRAWINGS: ReadonlyMap<string, Side> = new Map([
  ...byLab<Side>(import.meta.glob('../*/drawing.ts', { import: 'drawing' })),
  ...Object.entries(KEPT_DRAWINGS),
]);

/** Sides of labs whose `exact` layer brings much code with it: they take the other's place where it is asked for. */
const EXACT_DRAWINGS = byLab<Side>(import.meta.glob('../*/exactDrawing.ts', { import: 'exactDrawing' }));

const fetched = new Map<Side, AnyDrawing>();

/**
 * The drawing side of the engine with this key (a lab's id, or that of a kept one), at once when it has been fetched
 * before; rejects with a RangeError when there is none. Some params take a side of their own.
 */
export function drawingOf(id: string, params: Readonly<Record<string, ParamValue>>): AnyDrawing | Promise<AnyDrawing> {
  const exact = params.exact === 'on' ? (EXACT_DRAWINGS.get(id) ?? DRAWINGS.get(`${id} exact`)) : undefined;
  const load = exact ?? DRAWINGS.get(id);
  return (load && fetched.get(load)) ?? fetchDrawing(id, load);
}

async function fetchDrawing(id: string, load: Side | undefined): Promise<AnyDrawing> {
  if (!load) throw new RangeError(`no lab is called "${id}"`);
  const drawing = (await load()) as AnyDrawing;
  fetched.set(load, drawing);
  return drawing;
}
