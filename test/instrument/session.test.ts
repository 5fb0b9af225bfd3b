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

async function awake(built?: Record<string, number>) {
  const section = { dataset: {} as DOMStringMap };
  const store = createStore({ readouts: [], sentence: 'still' });
  const show = vi.fn<LivePicture['show']>(() => true);
  const goOn = vi.fn<LivePicture['goOn']>(() => true);
  const play = vi.fn<LivePicture['play']>(() => null);
  const picture: LivePicture = { show, goOn, play, sentence: (frames) => `${frames.length} drawn`, dispose: vi.fn() };
  const publish = vi.fn();
  const session = createSession({
    key: 'here',
    section: section as HTMLElement,
    store,
    load: async () => picture,
    publish,
    ...(built && { built }),
  });
  await Promise.resolve();
  const listener = (run: number): RunListener => simulator.runs[run]?.listener as RunListener;
  return { section, store, show, goOn, play, publish, session, listener };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
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

  it('draws what was left of a picture in the frames that follow, and has not drawn it before', async () => {
    const { section, store, show, goOn, publish, session, listener } = await awake();
    show.mockReturnValue(false);
    goOn.mockReturnValueOnce(false);
    session.run('sampling', { n: 5 });
    listener(0).frames([frameOf(5)], done);
    listener(0).state('ready');
    for (const times of [0, 1]) {
      expect(goOn).toHaveBeenCalledTimes(times);
      await new Promise((resolve) => setTimeout(resolve));
      expect(publish).not.toHaveBeenCalled();
      expect(section.dataset.state).toBe('running');
      frame();
    }
    expect(goOn).toHaveBeenCalledTimes(2);
    expect(section.dataset.state).toBe('running');
    frame();
    expect(section.dataset.state).toBe('ready');
    expect(publish).toHaveBeenLastCalledWith({ sampleSize: 5 });
    expect(store.get().completeParams).toEqual({ n: 5 });
  });

  it('begins a picture in the next frame where it took long to work out, also when the hand has gone on by then', async () => {
    const { section, store, show, goOn, session, listener } = await awake();
    session.run('sampling', { n: 5 });
    listener(0).frames([frameOf(5)], done, 7);
    listener(0).state('ready');
    expect(show).not.toHaveBeenCalled();
    session.run('sampling', { n: 9 });
    frame();
    expect(show).toHaveBeenCalledOnce();
    expect(show.mock.lastCall?.[0]).toEqual([frameOf(5)]);
    expect(section.dataset.state).toBe('running');
    listener(1).frames([frameOf(9)], done, 5);
    listener(1).state('ready');
    frame();
    frame();
    frame();
    expect(show.mock.lastCall?.[0]).toEqual([frameOf(9)]);
    expect(goOn).not.toHaveBeenCalled();
    expect(section.dataset.state).toBe('ready');
    expect(store.get().readouts.map(({ value }) => value)).toEqual([9]);
  });

  it('ends a picture that a new run finds half drawn, with the params that it is of, and then shows the new one', async () => {
    const { section, store, show, goOn, session, listener } = await awake();
    show.mockReturnValueOnce(false);
    session.run('sampling', { n: 5 });
    listener(0).frames([frameOf(5)], done);
    session.run('sampling', { n: 9 });
    frame();
    expect(goOn).toHaveBeenCalledOnce();
    listener(1).state('stopped');
    frame();
    frame();
    expect(store.get()).toMatchObject({ phase: 'stopped', completeParams: { n: 5 } });
    session.run('sampling', { n: 7 });
    listener(2).frames([frameOf(7)], done);
    listener(2).state('ready');
    frame();
    expect(section.dataset.state).toBe('ready');
    expect(goOn).toHaveBeenCalledOnce();
  });

  it('draws a newer picture when all panels show the one before, and never two pieces in one frame', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { section, store, show, goOn, publish, session, listener } = await awake();
    show.mockReturnValue(false);
    goOn.mockReturnValueOnce(false);
    session.run('sampling', { n: 5 });
    const half = { blocksDone: 1, blocks: 2 };
    listener(0).frames([frameOf(5)], half);
    listener(0).frames([frameOf(6)], half);
    expect(show).toHaveBeenCalledOnce();
    frame();
    expect(goOn).toHaveBeenCalledTimes(1);
    listener(0).frames([frameOf(7), frameOf(7)], half);
    expect(goOn).toHaveBeenCalledTimes(1);
    // While it takes long, its progress is shown, and it can be stopped.
    vi.advanceTimersByTime(200);
    expect(store.get().progress).toBeNull();
    frame();
    expect(goOn).toHaveBeenCalledTimes(2);
    expect(store.get().progress).toBe(0.5);
    vi.advanceTimersByTime(0);
    expect(publish).toHaveBeenLastCalledWith({ sampleSize: 5 });
    frame();
    expect(show.mock.calls.map(([frames]) => frames.length)).toEqual([1, 2]);
    listener(0).state('stopped');
    frame();
    frame();
    vi.advanceTimersByTime(0);
    expect(publish).toHaveBeenLastCalledWith({ sampleSize: 7 });
    expect(store.get()).toMatchObject({ phase: 'stopped', sentence: '2 drawn' });
    expect(section.dataset.state).toBe('ready');
    session.dispose();
  });

  it('shows a half drawn picture whole where it is to be drawn in another place', async () => {
    const { section, show, goOn, publish, session, listener } = await awake();
    show.mockReturnValueOnce(false);
    session.run('sampling', { n: 5 });
    listener(0).frames([frameOf(5)], done);
    session.redraw();
    expect(show.mock.calls.map(([frames]) => frames)).toEqual([[frameOf(5)], [frameOf(5)]]);
    expect(publish).toHaveBeenLastCalledWith({ sampleSize: 5 });
    listener(0).state('ready');
    frame();
    frame();
    expect(goOn).not.toHaveBeenCalled();
    expect(section.dataset.state).toBe('ready');
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

  it.each([
    [5, 'ready'],
    [9, 'stopped'],
  ] as const)('stopped before its first picture at n = %d, on a page built at 5, is %s', async (n, phase) => {
    const { store, show, session, listener } = await awake({ n: 5 });
    session.run('sampling', { n });
    listener(0).state('stopped');
    frame();
    frame();
    expect(show).not.toHaveBeenCalled();
    expect(store.get().phase).toBe(phase);
  });

  it('draws frames that came before the drawing code did', async () => {
    const section = { dataset: {} as DOMStringMap };
    let arrive: (picture: LivePicture) => void = () => {};
    const show = vi.fn(() => true);
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
    arrive({ show, goOn: () => true, play: () => null, sentence: () => '', dispose: vi.fn() });
    await Promise.resolve();
    frame();
    expect(show).toHaveBeenCalledOnce();
    frame();
    expect(section.dataset.state).toBe('ready');
  });

  it('says that the drawing code did not come, also of a run that ends in the same frame, and of the next', async () => {
    vi.stubGlobal('document', {});
    vi.stubGlobal('location', { pathname: '/' });
    vi.stubGlobal('fetch', async () => new Response(''));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const section = { dataset: {} as DOMStringMap };
    const store = createStore({ readouts: [], sentence: '' });
    let refuse: (error: Error) => void = () => {};
    let arrive: (picture: LivePicture) => void = () => {};
    const load = vi.fn(
      () =>
        new Promise<LivePicture>((resolve, reject) => {
          refuse = reject;
          arrive = resolve;
        }),
    );
    const options = { key: 'here', section: section as HTMLElement, store, load, publish: vi.fn() };
    const session = createSession(options);
    const end = (run: number): void => {
      const listener = simulator.runs[run]?.listener as RunListener;
      listener.frames([frameOf(run)], done);
      listener.state('ready');
      frame();
      frame();
    };
    session.run('sampling', { n: 5 });
    // Begun anew while its code is on its way, it does not ask for that twice.
    session.restart();
    expect(load).toHaveBeenCalledOnce();
    refuse(new Error('gone'));
    await new Promise((resolve) => setTimeout(resolve));
    end(1);
    for (const run of [2, 3]) {
      expect(section.dataset.state).toBe('failed');
      expect(store.get().phase).toBe('unloaded');
      await expect.poll(() => store.get().why).not.toBeNull();
      session.run('sampling', { n: run });
      expect(store.get().why).not.toBeNull();
      end(run);
    }
    session.restart();
    expect(store.get().why).toBeNull();
    arrive({ show: () => true, goOn: () => true, play: () => null, sentence: () => '', dispose: vi.fn() });
    await Promise.resolve();
    end(4);
    expect(section.dataset.state).toBe('ready');
    expect(store.get().phase).toBe('ready');
  });

  it('lets what is on its way land where it is to be drawn in another place', async () => {
    const { section, show, play, publish, session, listener } = await awake();
    const stop = vi.fn();
    play.mockReturnValue(stop);
    session.run('sampling', { repetitions: 5 });
    listener(0).frames([frameOf(5)], done);
    listener(0).state('ready');
    frame();
    session.run('sampling', { repetitions: 6 });
    listener(1).frames([frameOf(6)], done);
    listener(1).state('ready');
    frame();
    expect(play).toHaveBeenCalledOnce();
    expect(section.dataset.state).toBe('running');
    session.redraw();
    expect(stop).toHaveBeenCalledOnce();
    expect(show.mock.lastCall?.[0]).toEqual([frameOf(6)]);
    expect(publish).toHaveBeenLastCalledWith({ sampleSize: 6 });
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
