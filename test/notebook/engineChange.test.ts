import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Frame } from '../../src/experiments/frame';
import { engineOf, LINK_VERSION } from '../../src/experiments/versions';
import { loadPicture, pictureSideOf } from '../../src/labs/registry/pictures';
import type { Notebook } from '../../src/notebook/notebook';
import { paramsOf } from '../../src/notebook/params';
import { createNotebook } from '../../src/notebook/store';
import { createSimulator } from '../../src/runtime/client';
import { isStill } from '../support/digest';
import { localWorker } from '../support/localWorker';
import { FROZEN_LINKS, type FrozenLink, readoutsOf } from '../support/playLink';
import { fakePage } from './support';

/**
 * A change of the engine of running-mean, made as docs/link-versions.md says: the version, the old engine kept under an
 * id of its own, and the change itself: each path draws from another stream.
 */
vi.mock('../../src/experiments/versions', async (original) => {
  const real = await original<typeof import('../../src/experiments/versions')>();
  const changes = [...real.CHANGES, { lab: 'running-mean', until: real.LINK_VERSION }];
  const engineAt = (lab: string, version: number) => real.engineOf(lab, version, changes);
  return { LINK_VERSION: real.LINK_VERSION + 1, CHANGES: changes, engineOf: engineAt };
});
vi.mock('../../src/labs/registry/kept', async () => {
  type Drawings = typeof import('../../src/labs/running-mean/drawing');
  const { drawing } = await vi.importActual<Drawings>('../../src/labs/running-mean/drawing');
  const { picture } = await import('../../src/labs/running-mean/picture');
  const { LINK_VERSION: raised } = await import('../../src/experiments/versions');
  const kept = await vi.importActual<typeof import('../../src/labs/registry/kept')>('../../src/labs/registry/kept');
  const id = `running-mean@${raised - 1}`;
  return {
    KEPT_DRAWINGS: { ...kept.KEPT_DRAWINGS, [id]: async () => ({ ...drawing, id }) },
    KEPT_PICTURES: { ...kept.KEPT_PICTURES, [id]: async () => ({ ...picture, id }) },
  };
});
vi.mock('../../src/labs/running-mean/drawing', async (original) => {
  const { drawing: old } = await original<typeof import('../../src/labs/running-mean/drawing')>();
  const changed: typeof old = { ...old, stream: (_, block) => block + 1_000 };
  return { drawing: changed };
});

/** Opens a lab's page at a query and plays it as the site does: the page's notebook, its simulator, workers. */
async function open(lab: string, query: string) {
  const page = fakePage(`/lesson/?${query}`);
  const { params } = await loadPicture(lab);
  const notebook = createNotebook(params, page.environment);
  return { page, notebook, draw: () => drawn(lab, notebook) };
}

async function drawn(lab: string, notebook: Notebook): Promise<Record<string, readonly number[]>> {
  const picture = await loadPicture(engineOf(lab, notebook.version()));
  const { params } = picture.settle(paramsOf(picture.params, notebook.values(), {}));
  const simulator = createSimulator({
    workers: 2,
    createWorker: localWorker,
    experimentOf: pictureSideOf,
    requestFrame: (paint) => setImmediate(paint),
  });
  const frames = await new Promise<readonly Frame[]>((resolve, reject) => {
    let shown: readonly Frame[] = [];
    simulator.run(lab, picture.id, params, {
      frames(latest) {
        shown = latest;
      },
      state(state, message) {
        if (state === 'ready') resolve(shown);
        if (state === 'failed') reject(new Error(message));
      },
    });
  });
  return readoutsOf(frames);
}

/** A link of today's engine, and the same at the version after the change. */
function linkOf(lab: string): FrozenLink & { readonly next: string } {
  const found = FROZEN_LINKS.findLast((one) => one.lab === lab && /repetitions=1000\b|paths=20\b/.test(one.link));
  if (!found) throw new Error(`no frozen link of ${lab}`);
  return { ...found, next: found.link.replace(/^v=\d+/, `v=${LINK_VERSION}`) };
}

const isAsFrozen = (readouts: Readonly<Record<string, readonly number[]>>, lab: string): boolean =>
  Object.entries(linkOf(lab).readouts).every(([name, figures]) =>
    figures.every((figure, index) => isStill([readouts[name]?.[index]], [figure])),
  );

describe('when an engine changes', () => {
  const { link, next } = linkOf('running-mean');
  let newest: Record<string, readonly number[]>;
  beforeAll(async () => {
    newest = await (await open('running-mean', next)).draw();
  });

  it('an old link gives what it gave, and a new one what the new engine draws', async () => {
    const { draw } = await open('running-mean', link);
    expect(isAsFrozen(await draw(), 'running-mean')).toBe(true);
    expect(isAsFrozen(newest, 'running-mean')).toBe(false);
  });

  it('a page opened by an old link stays with it until the newest way is asked for, and Back returns', async () => {
    const { page, notebook, draw } = await open('running-mean', link);
    expect(notebook.link()).toBe(`/lesson/?${link}`);
    notebook.runNewest();
    expect(notebook.link()).toBe(`/lesson/?${next}`);
    expect(await draw()).toEqual(newest);
    page.go(-1);
    expect(isAsFrozen(await draw(), 'running-mean')).toBe(true);
  });

  it('a page without a link draws as today', async () => {
    expect((await open('running-mean', '')).notebook.link()).toContain(`?v=${LINK_VERSION}&`);
    const { draw } = await open('running-mean', link.replace(/^v=\d+&/, ''));
    expect(await draw()).toEqual(newest);
  });

  it('the links of other labs go on as they were', async () => {
    const { draw } = await open('galton-board', linkOf('galton-board').link);
    expect(isAsFrozen(await draw(), 'galton-board')).toBe(true);
    const after = await open('galton-board', linkOf('galton-board').next);
    expect(isAsFrozen(await after.draw(), 'galton-board')).toBe(true);
  });
});
