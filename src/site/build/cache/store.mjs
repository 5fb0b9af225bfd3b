import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What none of so many builds in a row has used goes. The browser tests alone make two, below different paths. */
const BUILDS = 6;
/** The folder in which every build leaves a file. */
const ENDED = 'ended';

function sha256(parts) {
  const hash = createHash('sha256');
  // Each after its length: no two lists of parts are the same bytes.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest();
}

/**
 * The name of what is made out of these: of all that it depends on.
 * @param {...(string | Uint8Array)} parts
 */
export const keyOf = (...parts) => sha256(parts).toString('hex');

/** When the time in a name was, in ms. */
const timeOf = (name) => Number.parseInt(name, 10);

/**
 * A folder of things that builds have made, each by its key. What is in it is whole or not there: it is written under another
 * name first, so that builds may be killed and may work at the same time, and stands behind its own hash.
 * @param {string} folder
 */
export function openStore(folder, started = new Date()) {
  mkdirSync(join(folder, ENDED), { recursive: true });
  return {
    /** @returns {Buffer | null} null where nothing has that key */
    get(key) {
      const file = join(folder, key);
      try {
        const kept = readFileSync(file);
        const content = kept.subarray(32);
        if (!sha256([content]).equals(kept.subarray(0, 32))) return null;
        utimesSync(file, started, started);
        return content;
      } catch {
        return null;
      }
    },

    /** @param {string} key @param {Uint8Array} content */
    put(key, content) {
      const unfinished = join(folder, `${key}.${randomUUID()}`);
      writeFileSync(unfinished, Buffer.concat([sha256([content]), content]));
      renameSync(unfinished, join(folder, key));
    },

    /** A build has ended: what the last ones have not used goes, and what killed ones left unfinished. */
    end() {
      const ended = join(folder, ENDED);
      writeFileSync(join(ended, `${started.getTime()}-${randomUUID()}`), '');
      const builds = readdirSync(ended).sort((a, b) => timeOf(b) - timeOf(a));
      for (const name of builds.slice(BUILDS)) rmSync(join(ended, name), { force: true });
      const oldest = timeOf(builds[BUILDS - 1] ?? '0');
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const file = join(folder, entry.name);
        // Another build may have been faster.
        const used = entry.isFile() && statSync(file, { throwIfNoEntry: false });
        if (used && used.mtimeMs < oldest) rmSync(file, { force: true });
      }
    },
  };
}

/** Keeps nothing. */
export const NOTHING = { get: () => null, put: () => {} };

/** What has that key in a store; where nothing has, it is made, and kept. */
export async function kept(store, key, make) {
  const found = store.get(key);
  if (found) return found;
  const made = await make();
  store.put(key, made);
  return made;
}
