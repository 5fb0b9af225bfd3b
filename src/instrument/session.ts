import type { Progress } from '../experiments/experiment';
import type { Frame } from '../experiments/frame';
import type { ParamValue } from '../experiments/params';
import { addedTo, isZoomed } from './added';
import { distinct } from './distinct';
import { reasonOf } from './faults/reason';
import { workerReason } from './faults/workerReason';
import { createPieces, type Shown } from './pieces';
import type { LivePicture, Session, SessionOptions } from './sessionParts';
import { pageSimulator, workerAddress } from './simulator';
import type { LabState, Why } from './store';
import { createTelling } from './telling';

/** After this long a run shows its progress and can be stopped. */
const SLOW = 150;
/** How long a hand has to rest before the picture is read aloud, in ms: who goes on hears one sentence and not forty. */
const QUIET = 1_000;

/**
 * Plays a lab: asks the simulator, draws at most once a frame, and keeps `data-state` truthful:
 * 'running' in the same tick as the change, 'ready' once the last picture of that change is painted.
 * `data-state` is set here and never by React, so that no render can put an older one back.
 */
export function createSession({ key, section, store, load, publish, built }: SessionOptions): Session {
  const simulator = pageSimulator();
  let newest = 0;
  let current: { readonly engine: string; readonly params: Readonly<Record<string, ParamValue>> } | null = null;
  let phase: LabState['phase'] = 'running';
  let pending: readonly Frame[] | null = null;
  /** The last picture that all panels show. */
  let shown: Shown = { frames: [], params: null, run: 0 };
  let progress: Progress = { blocksDone: 0, blocks: 1 };
  let slow = false;
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let voice: ReturnType<typeof setTimeout> | undefined;
  let picture: LivePicture | null = null;
  let disposed = false;
  /** What is on its way into the picture: it can be broken off, or land at once; null while all stands still. */
  let motion: { readonly stop: () => void; readonly land: () => void } | null = null;
  /** The drawing code did not come: whatever a run comes to, there is nothing to show it with. */
  let lost = false;
  const pieces = createPieces((whole) => {
    shown = whole;
    telling.later(whole, phase === 'running');
  });
  const telling = createTelling((frames) => {
    if (!picture) return;
    const readouts = distinct(frames.flatMap((frame) => frame.readouts));
    publish(
      Object.fromEntries(
        readouts.flatMap(({ name, value, monteCarloError }) => [
          [name, value],
          ...(monteCarloError === undefined ? [] : [[`${name} ±`, monteCarloError] as const]),
        ]),
      ),
    );
    store.set({ ...running(), readouts, sentence: picture.sentence(frames) });
  });

  const loadPicture = (): void => {
    lost = false;
    load().then(
      (loaded) => {
        if (disposed) return loaded.dispose();
        picture = loaded;
        schedule();
      },
      (error) => {
        console.error(error);
        lost = true;
        finish('unloaded');
        explain(reasonOf(document), () => lost);
      },
    );
  };

  const schedule = (): void => {
    if (!request && !disposed) request = requestAnimationFrame(() => paint());
  };

  /** @param tookMs of the animation frame already: it took so long to work out what is shown */
  const paint = (tookMs = 0): void => {
    cancelAnimationFrame(request);
    request = 0;
    if (!picture && phase !== 'failed') return;
    // One picture after the other, each whole: a newer one waits until all panels show the same.
    const frames = pieces.unfinished() ? null : pending;
    if (frames) pending = null;
    if (picture && pieces.unfinished()) {
      pieces.goOn(picture);
      if (phase === 'running' && slow) store.set(running());
    } else if (frames && picture) {
      breakOff();
      const complete = progress.blocksDone === progress.blocks && shown.frames.length > 0;
      const fresh = complete ? addedTo(shown.params, current?.params) : 0;
      if (fresh > 0 || (complete && isZoomed(shown.params, current?.params))) {
        const land = (): void => arrive(frames);
        const stop = picture.play(frames, fresh, land);
        motion = stop && { stop, land };
      }
      if (!motion) put(frames, tookMs);
    } else if (phase === 'running') {
      store.set(running());
    }
    if (picture && (pieces.unfinished() || pending)) schedule();
    else if (phase !== 'running' && !motion) settle();
  };

  const put = (frames: readonly Frame[], tookMs = 0): void => {
    if (picture) pieces.begin(picture, { frames, params: current?.params ?? null, run: newest }, tookMs);
  };

  /** What was on its way has landed: now the figures rise. */
  const arrive = (frames: readonly Frame[]): void => {
    motion = null;
    put(frames);
    if (pieces.unfinished()) schedule();
    else if (phase !== 'running') settle();
  };

  const breakOff = (): void => {
    motion?.stop();
    motion = null;
  };

  const running = (): Partial<LabState> => ({
    phase,
    progress: phase === 'running' && slow ? progress.blocksDone / progress.blocks : null,
  });

  /** The frame after the one that drew the last picture: it is on the screen now. */
  const settle = (): void => {
    const run = newest;
    requestAnimationFrame(() => {
      if (run !== newest || phase === 'running' || disposed) return;
      // Of a run that was stopped, the last picture's figures may not have been told yet.
      if (picture) telling.now(shown);
      store.set({ phase, progress: null, complete: shown.frames, completeParams: shown.params });
      clearTimeout(voice);
      voice = setTimeout(() => store.set({ announcement: store.get().sentence }), QUIET);
      section.dataset.state = phase === 'failed' || phase === 'unloaded' ? 'failed' : 'ready';
    });
  };

  /** Adds why it has failed as soon as that is known, and if that is still so. */
  const explain = async (asked: Why | Promise<Why>, isSo: () => boolean): Promise<void> => {
    const why = await asked;
    if (isSo() && !disposed) store.set({ why });
  };

  const finish = (outcome: LabState['phase']): void => {
    phase = lost ? 'unloaded' : outcome;
    slow = false;
    clearTimeout(timer);
    if (motion && phase === 'ready') return;
    breakOff();
    // Without drawing code there is no picture to wait for.
    if (phase === 'unloaded' || (picture && !pending && !pieces.unfinished())) settle();
    else schedule();
  };

  const start = (): void => {
    if (!current) return;
    const mine = ++newest;
    clearTimeout(voice);
    breakOff();
    // The page shows this run's end already: its beginnings would be a step back, and make the page jump.
    const known = shown.frames.length === 0 && JSON.stringify(current.params) === JSON.stringify(built);
    section.dataset.state = 'running';
    if (store.get().why && !lost) store.set({ why: null });
    phase = 'running';
    pending = null;
    slow = false;
    progress = { blocksDone: 0, blocks: 1 };
    clearTimeout(timer);
    timer = setTimeout(() => {
      slow = true;
      schedule();
    }, SLOW);
    simulator.run(key, current.engine, current.params, {
      frames(frames, done, tookMs = 0) {
        if (mine !== newest) return;
        progress = done;
        if (known && done.blocksDone < done.blocks) return;
        pending = frames;
        // The simulator calls once an animation frame, from within it: draw in this one, but no second piece of pictures.
        if (pieces.isBusy()) schedule();
        else paint(tookMs);
      },
      state(state, _message, cause) {
        if (mine !== newest) return;
        // Of one that was stopped before its first picture the page's own is whole.
        const isWhole = state === 'stopped' && known && shown.frames.length === 0;
        if (state !== 'running') finish(isWhole ? 'ready' : state);
        if (lost) return;
        const isSo = (): boolean => mine === newest && !lost;
        if (cause === 'silent') explain(cause, isSo);
        if (cause === 'unloaded') explain(workerReason(document, workerAddress()), isSo);
      },
    });
  };

  loadPicture();
  return {
    run(engine, params) {
      current = { engine, params };
      start();
    },
    stop: () => simulator.stop(key),
    redraw() {
      const unfinished = pieces.unfinished();
      if (!picture || (shown.frames.length === 0 && !unfinished)) return;
      const landing = motion;
      breakOff();
      if (!landing) picture.show((unfinished ?? shown).frames);
      else {
        landing.land();
        picture.goOn();
      }
      pieces.end();
      telling.again(shown);
    },
    restart() {
      if (lost) loadPicture();
      simulator.restart();
      start();
    },
    dispose() {
      disposed = true;
      breakOff();
      newest++;
      cancelAnimationFrame(request);
      clearTimeout(timer);
      clearTimeout(voice);
      telling.dispose();
      simulator.stop(key);
      picture?.dispose();
    },
  };
}
