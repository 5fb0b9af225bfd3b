import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPLETE } from '../../src/site/build/complete.mjs';
import { compressFile } from '../../src/site/build/compress.mjs';
import { workerCode, writeWorkers } from '../../src/site/build/offline.mjs';
import { WORKER, workerFile } from '../../src/site/build/workerFile.mjs';
import { serve } from '../../src/site/serve.mjs';
import { LOCALES } from './lessons';

/** A copy of the built site with a server of its own: it can be changed as by a new build, and there can be no network. */
export async function ownBuild() {
  const home = await mkdtemp(join(tmpdir(), 'own-build-'));
  const folder = join(home, 'dist');
  await cp('dist', folder, { recursive: true });
  const code = await workerCode();
  const workers = [WORKER, ...LOCALES.map(workerFile)];
  const start = (port = 0) => serve({ folder, port, snapshots: join(home, 'served'), everyMs: 20 });
  let { url, stop } = await start();

  const served = (file: string) => fetch(new URL(file, url), { headers: { 'sec-fetch-dest': 'document' } });
  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Writes files as a build does, compressed, and between one mark and the next; waits until they are served. */
  async function change(write: () => Promise<readonly string[]>): Promise<void> {
    await rm(join(folder, COMPLETE));
    const files = await write();
    for (const file of files) await compressFile(join(folder, file));
    await writeFile(join(folder, COMPLETE), '');
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8');
      await until(async () => (await (await served(file)).text()) === text);
    }
  }

  return {
    url,
    /** A new build, in which what a function says of some files has changed. */
    async rebuild(files: readonly string[], changed: (text: string) => string): Promise<void> {
      await change(async () => {
        for (const file of files) {
          const path = join(folder, file);
          await writeFile(path, changed(await readFile(path, 'utf8')));
        }
        await writeWorkers(folder, '/', LOCALES, code);
        return [...files, ...workers];
      });
    },
    /**
     * A host that is half-way to a new build: its workers are there, the file that has changed is the older one still. At
     * once, because a browser asks for new workers by itself. Gives what the file is to be.
     */
    async rebuildInPart(file: string, changed: (text: string) => string): Promise<string> {
      const path = join(folder, file);
      const old = await readFile(path, 'utf8');
      await change(async () => {
        await writeFile(path, changed(old));
        await writeWorkers(folder, '/', LOCALES, code);
        await writeFile(path, old);
        return [file, ...workers];
      });
      return changed(old);
    },
    /** Another text in the place of a file that the workers know. */
    replace: (file: string, text: string): Promise<void> =>
      change(async () => {
        await writeFile(join(folder, file), text);
        return [file];
      }),
    read: (file: string): Promise<string> => readFile(join(folder, file), 'utf8'),
    /** A file that the workers know is there no more. */
    async take(file: string): Promise<void> {
      await change(async () => {
        for (const ending of ['', '.br', '.gz']) await rm(join(folder, file + ending), { force: true });
        return [];
      });
      await until(async () => (await served(file)).status === 404);
    },
    /** Another file in the place of every service worker. */
    async replaceWorkers(by: string): Promise<void> {
      await change(async () => {
        for (const file of workers) await cp(by, join(folder, file));
        return workers;
      });
    },
    disconnect: () => stop(),
    async connect(): Promise<void> {
      ({ stop } = await start(Number(new URL(url).port)));
    },
    async remove(): Promise<void> {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
