import type { AnyPicture } from '../../experiments/anyExperiment';
import { ownReady } from '../../notebook/own/ready';
import { byLab } from './byLab';
import { KEPT_PICTURES } from './kept';

type Side = () => Promise<unknown>;

/** The page's sides, each in a file of its own, fetched when a lab wakes. */
const PICTURES: ReadonlyMap<string, Side> = new Map([
  ...byLab<Side>(import.meta.glob('../*/picture.ts', { import: 'picture' })),
  ...Object.entries(KEPT_PICTURES),
]);

const loaded = new Map<string, AnyPicture>();

/**
 * Fetches the page's side of an engine (a lab's id, or the key of a kept one), and the reader's own numbers where the visit
 * has some; rejects with a RangeError when there is no such engine.
 */
export async function loadPicture(id: string): Promise<AnyPicture> {
  const load = PICTURES.get(id);
  if (!load) throw new RangeError(`no lab is called "${id}"`);
  const [picture] = (await Promise.all([load(), ownReady()])) as [AnyPicture, unknown];
  loaded.set(id, picture);
  return picture;
}

/** The page's side of a lab that has been fetched; throws a RangeError for any other. */
export function pictureSideOf(id: string): AnyPicture {
  const picture = loaded.get(id);
  if (!picture) throw new RangeError(`the lab "${id}" is not there`);
  return picture;
}
