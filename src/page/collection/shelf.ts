import { KEY } from './carries';
import { type Collection, EMPTY, readCollection } from './entry';

const TRIAL = 'notebook-trial';
const VERSION = 1;

/** The part of a browser's storage that is needed. */
export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** What is kept on a device. Nothing that it holds is taken on trust, and it may be forbidden. */
export interface Shelf {
  /** Whether it keeps anything. */
  works(): boolean;
  read(): Collection;
  /** False where it could not be kept. */
  write(collection: Collection): boolean;
}

export function createShelf(storage: () => Storage): Shelf {
  return {
    works() {
      try {
        storage().setItem(TRIAL, '');
        storage().removeItem(TRIAL);
        return true;
      } catch {
        return false;
      }
    },
    read() {
      try {
        const kept = JSON.parse(storage().getItem(KEY) ?? 'null') as { version?: unknown } | null;
        // Of a version to come nobody knows what it means; what looks like an entry is shown all the same.
        return readCollection(kept) ?? EMPTY;
      } catch {
        return EMPTY;
      }
    },
    write({ title, entries }) {
      try {
        storage().setItem(KEY, JSON.stringify({ version: VERSION, title, entries }));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** That of this device. */
export const deviceShelf = (): Shelf => createShelf(() => localStorage);
