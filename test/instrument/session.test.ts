import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Frame } from '../../src/experiments/frame';
import { createSession } from '../../src/instrument/session';
import type { LivePicture } from '../../src/instrument/sessionParts';
import { createStore } from '../../src/instrument/store';
import type { RunListener } from '../../src/runtime/simulator';

const simulator = vi.hoisted(() => ({ runs: [] as { params: unknown; listener: unknown }[], stop: vi.fn() }));
vi.mock('../../src/instrument/simulator', () => ({
  workerAddress: () => undefined,
  pageSimulator: () => ({
    run: (_lab: string, _engine: string, params: unknown, listener: unknown) =>
      simulator.runs.push({ params, listener }),
    stop: simulator.stop,
    restart: vi.fn(),
  }),
}));

/** Animation frames that come when the test says so. */
const screen = { queue: new Map<number, () => void>(), next: 1 };
function frame(): void {
  const due = [...screen.queue.values()];
  screen.queue.clear();
  for (const callback of due) callback();
}

const frameOf = (n: number): Frame =>
  ({ kind: 'sample', readouts: [{ name: 'sampleSize', role: 'sample', value: n }] }) as unknown as Frame;
const done = { blocksDone: 1, blocks: 1 };

async function awake() {
  const section = { dataset: {} as DOMStringMap };
  const store = createStore({ readouts: [], sentence: 'still' });
  const show = vi.fn();
  const play = vi.fn<LivePicture['play']>(() => null);
  const picture: LivePicture = { show, play, sentence: (frames) => `${frames.length} drawn`, dispose: vi.fn() };
  const publish = vi.fn();
  const session = createSession({
    key: 'here',
    section: section as HTMLElement,
    store,
    load: async () => picture,
    publish,
  });
  await Promise.resolve();
  const listener = (run: number): RunListener => simulator.runs[run]?.listener as RunListener;
  return { section, store, show, play, publish, session, listener };
}

afterEach(() => {
  vi.useRealTimers();
});
beforeEach(() => {
  simulator.runs.length = 0;
  screen.queue.clear();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    screen.queue.set(screen.next, callback);
    return screen.next++;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => screen.queue.delete(id));
});

describe('a lab that is read aloud', () => {
  it('speaks once when the hand rests, not at each step', async () => {
    vi.useFakeTimers();
    const { session, store, listener } = await awake();
    const heard = new Set<string>();
    store.subscribe(() => heard.add(store.get().announcement));
    const step = (n: number): void => {
      session.run('lab', { n });
      listener(n).frames(Array.from({ length: n + 1 }, frameOf), done);
      listener(n).state('ready');
      frame();
      frame();
    };
    for (let n = 0; n < 40; n++) {
      step(n);
      vi.advanceTimersByTime(50);
    }
    expect([...heard]).toEqual(['']);
    vi.advanceTimersByTime(1_000);
    expect([...heard]).toEqual(['', '40 drawn']);
  });
});

describe('a lab at work', () => {
  it('is running in the tick of the change and ready only when the last picture has been painted', async () => {
    const { section, store, show, publish, session, listener } = await awake();
    session.run('sampling', { n: 5 });
    expect(section.dataset.state).toBe('running');
    listener(0).frames([frameOf(5)], done);
    listener(0).state('ready');
    expect(show).toHaveBeenCalledOnce();
    expect(section.dataset.state).toBe('running');
    frame();
    expect(section.dataset.state).toBe('ready');
    expect(publish).toHaveBeenLastCalledWith({ sampleSize: 5 });
    expect(store.get()).toMatchObject({ phase: 'ready', sentence: '1 drawn', progress: null });
  });

  it('says the figures of a picture in a task of their own behind it, also of one that the hand has left already', async () => {
    vi.useFakeTimers();
    const { store, show, publish, session, listener } = await awake();
    session.run('sampling', { n: 5 });
    listener(0).frames([frameOf(5)], done);
    expect(show).toHaveBeenCalledOnce();
    expect(publish).not.toHaveBeenCalled();
    session.run('sampling', { n: 9 });
    vi.advanceTimersByTime(0);
    expect(publish).toHaveBeenLastCalledWith({ sampleSize: 5 });
    expect(store.get()).toMatchObject({ phase: 'running', sentence: '1 drawn' });
    listener(1).frames([frameOf(9), frameOf(9)], { blocksDone: 1, blocks: 2 });
    vi.advanceTimersByTime(0);
    expect(publish).toHaveBeenLastCalledWith({ sampleSize: 9 });
    session.dispose();
  });

  it('shows nothing of an older run, and does not call itself ready for it', async () => {
    const { section, store, session, listener } = await awake();
    session.run('sampling', { n: 1000 });
    listener(0).frames([frameOf(1000)], done);
    listener(0).state('ready');
    session.run('sampling', { n: 9 });
    await new Promise((resolve) => setTimeout(resolve));
    frame();
    expect(section.dataset.state).toBe('running');
    listener(0).frames([frameOf(1000), frameOf(1000)], done);
    listener(0).state('ready');
    frame();
    frame();
    expect(section.dataset.state).toBe('running');
    expect(store.get().sentence).toBe('1 drawn');
    listener(1).frames([frameOf(9)], done);
    listener(1).state('ready');
    frame();
    expect(section.dataset.state).toBe('ready');
    expect(store.get().readouts.map(({ value }) => value)).toEqual([9]);
  });

  it('knows which params its complete picture is of, also when a run stops before it has one', async () => {
    const { store, session, listener } = await awake();
    session.run('sampling', { n: 5 });
    listener(0).frames([frameOf(5)], done);
    listener(0).state('ready');
    frame();
    expect(store.get().completeParams).toEqual({ n: 5 });
    session.run('sampling', { n: 9 });
    listener(1).state('stopped');
    frame();
    frame();
    expect(store.get()).toMatchObject({ phase: 'stopped', completeParams: { n: 5 } });
  });

  it('draws frames that came before the drawing code did', async () => {
    const section = { dataset: {} as DOMStringMap };
    let arrive: (picture: LivePicture) => void = () => {};
    const show = vi.fn();
    const session = createSession({
      key: 'here',
      section: section as HTMLElement,
      store: createStore({ readouts: [], sentence: '' }),
      load: () => new Promise((resolve) => (arrive = resolve)),
      publish: vi.fn(),
    });
    session.run('sampling', { n: 5 });
    const listener = simulator.runs[0]?.listener as RunListener;
    listener.frames([frameOf(5)], done);
    listener.state('ready');
    frame();
    expect(section.dataset.state).toBe('running');
    arrive({ show, play: () => null, sentence: () => '', dispose: vi.fn() });
    await Promise.resolve();
    frame();
    expect(show).toHaveBeenCalledOnce();
    frame();
    expect(section.dataset.state).toBe('ready');
  });

  it.each([
    ['stopped', 'ready'],
    ['failed', 'failed'],
  ] as const)('is at rest after it was %s', async (outcome, state) => {
    const { section, store, session, listener } = await awake();
    session.run('sampling', { n: 5 });
    listener(0).frames([frameOf(5)], done);
    listener(0).state(outcome);
    frame();
    frame();
    expect(section.dataset.state).toBe(state);
    expect(store.get().phase).toBe(outcome);
  });
});
