import { rmSync, unwatchFile, watchFile } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { COMPLETE } from '../build/complete.mjs';
import { builtAt, takeSnapshot } from './snapshot.mjs';

/** Builds before the newest whose named-by-content files are still given to pages that were opened then. */
const EARLIER = 4;
/** Files whose names change with their content: a name means the same in every build that has it. */
const BY_CONTENT = /^_astro\//;

/** Whether the process that made a copy is gone, and could not take it along. */
function isLeft(name) {
  try {
    process.kill(Number.parseInt(name, 10), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

async function sweep(home) {
  const left = (await readdir(home).catch(() => [])).filter((name) => /^\d+-/.test(name) && isLeft(name));
  await Promise.all(left.map((name) => rm(join(home, name), { recursive: true, force: true })));
}

/**
 * The builds of a folder that are served: always a whole one, and the next from the moment it is whole.
 * @param {string} folder
 * @param {{ home: string, everyMs?: number }} options where copies are kept, and how often a new build is looked for
 * @returns {Promise<{
 *   current: () => import('./snapshot.mjs').Snapshot,
 *   find: (address: string) => { root: string, found: import('./siteFiles.mjs').SiteFile } | undefined,
 *   stop: () => Promise<void>,
 * }>} rejects when there is no whole build to begin with
 */
export async function releases(folder, { home, everyMs = 1000 }) {
  await sweep(home);
  const first = await takeSnapshot(folder, home);
  if (!first) throw new Error(`There is no whole build in ${folder}. npm run build makes one.`);
  /** The newest first. */
  const kept = [first];
  const drop = ({ root }) => rm(root, { recursive: true, force: true });
  const dropAll = () => {
    for (const { root } of kept) rmSync(root, { recursive: true, force: true });
  };
  process.on('exit', dropAll);

  let taking = Promise.resolve();
  const look = async () => {
    if ((await builtAt(folder)) === kept[0].builtAt) return;
    const next = await takeSnapshot(folder, home);
    if (!next) return;
    kept.unshift(next);
    await Promise.all(kept.splice(EARLIER + 1).map(drop));
  };
  const mark = join(folder, COMPLETE);
  const onChange = () => {
    taking = taking.then(look).catch((error) => console.error(`The new build is not served: ${error.message}`));
  };
  watchFile(mark, { interval: everyMs, persistent: false }, onChange);
  // What was built since the first copy was begun.
  onChange();

  return {
    current: () => kept[0],
    find: (address) => {
      const holder = BY_CONTENT.test(address) ? kept.find(({ addresses }) => addresses.has(address)) : kept[0];
      const found = holder?.addresses.get(address);
      return holder && found && { root: holder.root, found };
    },
    stop: async () => {
      unwatchFile(mark, onChange);
      await taking;
      process.off('exit', dropAll);
      await Promise.all(kept.map(drop));
    },
  };
}
