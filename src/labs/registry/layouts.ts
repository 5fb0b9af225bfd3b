import type { Layout } from '../../notebook/layout';
import { byLab } from './byLab';

/** Of every lab, at once: a page shows its controls before anything is fetched. */
const LAYOUTS: ReadonlyMap<string, Layout> = byLab(
  import.meta.glob<Layout>('../*/layout.ts', { eager: true, import: 'layout' }),
);

/** How a lab's controls stand; throws a RangeError when there is no such lab. */
export function layoutOf(lab: string): Layout {
  const layout = LAYOUTS.get(lab);
  if (!layout) throw new RangeError(`no lab is called "${lab}"`);
  return layout;
}
