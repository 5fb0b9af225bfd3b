import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { thread } from '../../../../src/site/server/unfold/thread.mjs';

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'thread-'));
  await writeFile(
    join(home, 'worker.mjs'),
    `import { parentPort, threadId } from 'node:worker_threads';
    parentPort.postMessage({ ready: true });
    parentPort.on('message', ({ what }) => {
      while (what === 'hang');
      if (what === 'throw') throw new Error('broken');
      if (what === 'exit') process.exit(3);
      if (what === 'hoard') for (const kept = []; ; ) kept.push(new Array(1e5).fill(kept.length).map(String));
      parentPort.postMessage({ drawn: { name: String(threadId) } });
    });`,
  );
});
afterAll(() => rm(home, { recursive: true }));

const nameOf = ({ drawn }: { drawn?: object }): string | undefined => (drawn as { name: string } | undefined)?.name;

it('goes on after what hangs, throws, ends or takes all memory', async () => {
  const { draw, stop } = thread(join(home, 'worker.mjs'), 8_000);
  const hasty = thread(join(home, 'worker.mjs'), 50);
  const first = nameOf(await draw({ what: 'fine' }));
  expect(nameOf(await draw({ what: 'fine' }))).toBe(first);
  expect(await hasty.draw({ what: 'hang' })).toEqual({ failure: 'too much' });
  await hasty.stop();
  for (const [what, failure] of [
    ['throw', /broken/],
    ['exit', /has ended/],
    ['hoard', /memory|too much/],
  ] as const) {
    expect((await draw({ what })).failure).toMatch(failure);
    expect(nameOf(await draw({ what: 'fine' }))).toMatch(/^\d+$/);
  }
  await stop();
});

it('that does not start is no fault of the picture', async () => {
  await writeFile(join(home, 'broken.mjs'), "throw new Error('no such module')");
  const { draw } = thread(join(home, 'broken.mjs'), 8_000);
  const said = await draw({ what: 'fine' });
  expect(said).toEqual({ failure: expect.stringContaining('no such module'), isFault: true });
});

it('is a new one after a hundred pictures, so that what they leave behind does not grow', async () => {
  const { draw, stop } = thread(join(home, 'worker.mjs'), 60_000);
  const names = new Map<string | undefined, number>();
  for (let index = 0; index < 250; index++) {
    const name = nameOf(await draw({ what: 'fine' }));
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  expect([...names.values()]).toEqual([100, 100, 50]);
  await stop();
});
