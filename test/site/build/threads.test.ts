import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inThreads } from '../../../src/site/build/threads.mjs';

let folder = '';
let worker: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
  writeFileSync(
    join(folder, 'worker.mjs'),
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (n) => {
      if (n === 666) throw new RangeError('broken');
      if (n === 667) process.exit(3);
      parentPort.postMessage(n < 0 ? { failure: 'no room for ' + n } : { done: n * n });
    });`,
  );
  worker = pathToFileURL(join(folder, 'worker.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function squares(numbers: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  await inThreads(worker, numbers, (square: number, job: number) => {
    found[job] = square;
  });
  return found;
}

describe('jobs in threads', () => {
  it('are all done, each once, in the places where they were asked for', async () => {
    expect(await squares(Array.from({ length: 30 }, (_, i) => i))).toEqual(Array.from({ length: 30 }, (_, i) => i * i));
    expect(await squares([])).toEqual([]);
  });

  it('fail with what the thread says, and with the place of the job', async () => {
    await expect(squares([1, 2, -3, 4])).rejects.toMatchObject({ message: 'no room for -3', job: 2 });
  });

  it.each([
    [666, 'broken'],
    [667, 'ended with 3'],
  ])('fail where a thread breaks', async (number, said) => {
    await expect(squares([number])).rejects.toThrow(said);
  });
});
