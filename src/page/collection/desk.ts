import { type Collection, distinctIds, newId } from './entry';
import type { Shelf } from './shelf';
import type { Sent } from './text';

/** What lies open on the page of the notebook: the reader's own, or one that was sent to them. */
export interface Desk {
  get(): Collection;
  /** The reader's own, as the device has it. */
  mine(): Collection;
  /** True of one that came by a link and has not been kept. */
  isSent(): boolean;
  /** False where the device keeps nothing: then the address does. */
  isKept(): boolean;
  change(changes: Partial<Collection>): void;
  /** The one that was sent takes the place of the reader's own. Returns what takes that back. */
  keepAsMine(): () => void;
  /** It is put behind the reader's own. Returns what takes that back. */
  addToMine(): () => void;
  /** The reader's own again, as the device has it now. */
  openMine(): void;
  subscribe(listener: () => void): () => void;
}

export interface DeskOptions {
  readonly shelf: Shelf;
  /** What the address brought; null where it brought nothing. */
  readonly sent: Sent | null;
  /** Lets the address carry the collection; null takes it away. */
  carry(collection: Collection | null): void;
}

export function createDesk({ shelf, sent, carry }: DeskOptions): Desk {
  const listeners = new Set<() => void>();
  const brought = sent && sent.collection.entries.length > 0 ? sent.collection : null;
  let keeps = shelf.works();
  let foreign = brought !== null && keeps;
  let open = brought ?? shelf.read();

  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  /** Puts a collection where it is kept, as the reader's own. */
  const own = (next: Collection): void => {
    foreign = false;
    open = next;
    keeps = shelf.write(next);
    carry(keeps ? null : next);
    tell();
  };
  const taken = (next: Collection): (() => void) => {
    const [mine, theirs] = [shelf.read(), open];
    own(next);
    return () => {
      shelf.write(mine);
      foreign = true;
      open = theirs;
      carry(theirs);
      tell();
    };
  };

  return {
    get: () => open,
    mine: () => shelf.read(),
    isSent: () => foreign,
    isKept: () => keeps,
    change(changes) {
      const next = { ...open, ...changes };
      if (!foreign) return own(next);
      open = next;
      carry(next);
      tell();
    },
    keepAsMine: () => taken(open),
    addToMine() {
      const { title, entries } = shelf.read();
      const ids = new Set(entries.map(({ id }) => id));
      const added = open.entries.map((entry, index) => ({
        ...entry,
        id: ids.has(entry.id) ? newId(ids) : entry.id,
        beside: index > 0 && entry.beside,
      }));
      return taken({ title: title || open.title, entries: distinctIds([...entries, ...added]) });
    },
    openMine() {
      if (!keeps) return;
      foreign = false;
      open = shelf.read();
      carry(null);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
