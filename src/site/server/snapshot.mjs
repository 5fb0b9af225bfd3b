import { constants } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { besideBuilt } from '../build/besideBuilt.mjs';
import { COMPLETE } from '../build/complete.mjs';
import { headerRules } from './headerRules.mjs';
import { ENDINGS, siteFiles } from './siteFiles.mjs';

/**
 * A whole build, apart from the folder that the next one is written to.
 * @typedef {object} Snapshot
 * @property {number} builtAt when its build was complete, in ms
 * @property {string} root the folder of the copy
 * @property {Map<string, import('./siteFiles.mjs').SiteFile>} addresses
 * @property {(address: string) => import('./headerRules.mjs').Header[]} headers
 * @property {string} beside the folder with what links are drawn with; not there where the build made none
 * @property {Readonly<Record<string, Buffer>>} notFound the page for what is not there, by encoding
 */

/** When the build in a folder was complete, in ms; `undefined` while it is not. */
export const builtAt = (folder) =>
  stat(join(folder, COMPLETE)).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );

const textOf = (path) => readFile(path, 'utf8').catch(() => '');

const ignoreAbsence = (error) => {
  if (error.code !== 'ENOENT') throw error;
};

/** The page for what is not there, in memory: it has to be at hand whatever happens to files. */
async function notFoundPage(root, addresses) {
  const page = addresses.get('404.html');
  const pairs = ['identity', ...(page?.encodings ?? [])].map(async (encoding) => [
    encoding,
    page ? await readFile(join(root, page.file + (ENDINGS[encoding] ?? ''))) : Buffer.from('Not found'),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}

/**
 * Copies a build; what happens to its folder afterwards, a copy knows nothing of.
 * @param {string} folder
 * @param {string} home folder for copies
 * @returns {Promise<Snapshot | undefined>} nothing while the folder holds no whole build, or when a new one began meanwhile
 */
export async function takeSnapshot(folder, home) {
  const before = await builtAt(folder);
  if (before === undefined) return undefined;
  await mkdir(home, { recursive: true });
  const root = await mkdtemp(join(home, `${process.pid}-`));
  let failure;
  try {
    // Hard links would be changed by whoever writes into a file; a file system that can copies nothing until then.
    await cp(folder, root, { recursive: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE });
    const addresses = await siteFiles(root);
    const headers = headerRules(await textOf(join(root, '_headers')));
    const notFound = await notFoundPage(root, addresses);
    // Within the copy, and no address of it.
    const beside = join(root, '_server');
    await cp(besideBuilt(folder), beside, { recursive: true }).catch(ignoreAbsence);
    if ((await builtAt(folder)) === before) return { builtAt: before, root, addresses, headers, beside, notFound };
  } catch (error) {
    if ((await builtAt(folder)) === before) failure = error;
  }
  await rm(root, { recursive: true, force: true });
  if (failure) throw failure;
  return undefined;
}
