import { figureControls } from '../../instrument/controls/figureControls';
import { pictureHeights } from '../../instrument/pictureHeights';
import type { LabReport } from '../../instrument/reports';
import { layoutOf } from '../../labs/registry/layouts';
import { encodeLink } from '../../notebook/link';
import type { Notebook } from '../../notebook/notebook';
import { paramsOf } from '../../notebook/params';
import { isSame } from './change';
import { type Collection, type Entry, MOST_ENTRIES, newId } from './entry';
import type { Shelf } from './shelf';

/** A lab as it stands on a page, as an entry of the notebook. */
export function entryOf(report: LabReport, notebook: Notebook, page: string, anchor: string): Entry {
  const { lab, spec, fixed, shows, complete } = report;
  const values = paramsOf(spec, notebook.values(), fixed);
  const defaults = notebook.defaults();
  const own = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => name in notebook.variables && defaults[name] !== value),
  );
  const { panels, compares } = shows;
  return {
    id: newId(),
    lab,
    query: encodeLink(spec, values, notebook.version()),
    page,
    anchor,
    ...(panels && { panels }),
    controls: shows.controls ?? figureControls(lab, spec, own, values),
    ...(compares && String(compares) !== String(layoutOf(lab).compares) && { compares }),
    shape: complete ? Math.round(pictureHeights(complete.frames, panels)[0]) : 0,
    words: '',
    beside: false,
  };
}

/** How adding went, and what there is then: as its last entry, as one that is there already, or not at all. */
export interface Added {
  readonly how: 'added' | 'already' | 'full' | 'unkept';
  /** Counted from 1. */
  readonly at: number;
  readonly collection: Collection;
}

/** Adds an entry to what a device keeps; `unkept` where that keeps nothing. */
export function addTo(shelf: Shelf, entry: Entry): Added {
  const collection = shelf.read();
  const { entries } = collection;
  const at = entries.findIndex((other) => isSame(other, entry));
  if (at >= 0) return { how: 'already', at: at + 1, collection };
  if (entries.length >= MOST_ENTRIES) return { how: 'full', at: entries.length, collection };
  const id = entries.some((other) => other.id === entry.id) ? newId(entries.map((other) => other.id)) : entry.id;
  const next = { ...collection, entries: [...entries, { ...entry, id }] };
  return { how: shelf.write(next) ? 'added' : 'unkept', at: next.entries.length, collection: next };
}
