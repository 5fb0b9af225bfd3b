import type { Progress } from '../experiments/experiment';
import type { Frame } from '../experiments/frame';
import type { ParamValue } from '../experiments/params';
import { addedTo, isZoomed } from './added';
import { distinct } from './distinct';
import { reasonOf } from './faults/reason';
import { workerReason } from './faults/workerReason';
import type { LivePicture, Session, SessionOptions } from './sessionParts';
import { pageSimulator, workerAddress } from './simulator';
import type { LabState, Why } from './store';

/** After this long a run shows its progress and can be stopped. */
const SLOW = 150;
/** Figures of one run follow each other no faster than this, in milliseconds. */
const READABLE = 120;
/**
 * After so many milliseconds of drawing, the panels that are left wait for the next frame: on a fast machine a picture is one
 * frame, on a slow one the hand is heard between two panels.
 */
const LATE = 6;
/** How long a hand has to rest before the picture is read aloud, in ms: who goes on hears one sentence and not forty. */
const QUIET = 1_000;

/** Whether drawing, from now on, has taken too long. */
function late(): () => boolean {
  const begun = performance.now();
  return () => performance.now() - begun > LATE;
}

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
  /** A picture of which some panels are still to be drawn. */
  let unfinished: {
    readonly frames: readonly Frame[];
    readonly params: typeof shownParams;
    readonly run: number;
  } | null = null;
  /** A piece of a picture has been drawn in this frame, or there are more to come. */
  let isInPieces = false;
  let shown: readonly Frame[] = [];
  let shownParams: Readonly<Record<string, ParamValue>> | null = null;
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
  /** Figures of the picture that was just drawn, on their way, and of which run. */
  let telling: ReturnType<typeof setTimeout> | undefined;
  let tellingOf = 0;
  /** The run whose figures were last shown, when, and of which picture. */
  let told = 0;
  let toldAt = 0;
  let toldOf: readonly Frame[] = [];

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
    if (!request && !disposed) request = requestAnimationFrame(paint);
  };

  const paint = (): void => {
    cancelAnimationFrame(request);
    request = 0;
    if (!picture && phase !== 'failed') return;
    // One picture after the other, each whole: a newer one waits until all panels show the same.
    const frames = unfinished ? null : pending;
    if (frames) pending = null;
    if (unfinished) {
      inPieces();
      if (picture?.goOn(late())) drawn(unfinished);
      if (phase === 'running' && slow) store.set(running());
    } else if (frames && picture) {
      breakOff();
      const complete = progress.blocksDone === progress.blocks && shown.length > 0;
      const fresh = complete ? addedTo(shownParams, current?.params) : 0;
      if (fresh > 0 || (complete && isZoomed(shownParams, current?.params))) {
        const land = (): void => arrive(frames);
        const stop = picture.play(frames, fresh, land);
        motion = stop && { stop, land };
      }
      if (!motion) put(frames);
    } else if (phase === 'running') {
      store.set(running());
    }
    if (picture && (unfinished || pending)) schedule();
    else if (phase !== 'running' && !motion) settle();
  };

  const put = (frames: readonly Frame[]): void => {
    unfinished = { frames, params: current?.params ?? null, run: newest };
    if (picture?.show(frames, late())) drawn(unfinished);
    else inPieces();
  };

  const inPieces = (): void => {
    isInPieces = true;
    requestAnimationFrame(() => {
      isInPieces = unfinished !== null;
    });
  };

  /** All panels show it. */
  const drawn = (whole: NonNullable<typeof unfinished>): void => {
    unfinished = null;
    shown = whole.frames;
    shownParams = whole.params;
    // The figures of a run under way change faster than they can be read, and text is dear to lay out.
    const soon = told === whole.run && performance.now() - toldAt < READABLE;
    if (phase === 'running' && soon) return;
    // The picture first: on a slow device each of both takes a while, and together they would hold up the hand.
    tellingOf = whole.run;
    telling ??= setTimeout(() => tell(tellingOf));
  };

  /** What was on its way has landed: now the figures rise. */
  const arrive = (frames: readonly Frame[]): void => {
    motion = null;
    put(frames);
    if (unfinished) schedule();
    else if (phase !== 'running') settle();
  };

  const breakOff = (): void => {
    motion?.stop();
    motion = null;
  };

  /** Figures and sentence of the picture that is shown. */
  const tell = (run = newest): void => {
    clearTimeout(telling);
    telling = undefined;
    if (!picture || toldOf === shown) return;
    told = run;
    toldAt = performance.now();
    toldOf = shown;
    const readouts = distinct(shown.flatMap((frame) => frame.readouts));
    publish(
      Object.fromEntries(
        readouts.flatMap(({ name, value, monteCarloError }) => [
          [name, value],
          ...(monteCarloError === undefined ? [] : [[`${name} ±`, monteCarloError] as const]),
        ]),
      ),
    );
    store.set({ ...running(), readouts, sentence: picture.sentence(shown) });
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
      tell();
      store.set({
        phase,
        progress: null,
        complete: shown,
        completeParams: shownParams,
      });
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
    if (phase === 'unloaded' || (picture && !pending && !unfinished)) settle();
    else schedule();
  };

  const start = (): void => {
    if (!current) return;
    const mine = ++newest;
    clearTimeout(voice);
    breakOff();
    // The page shows this run's end already: its beginnings would be a step back, and make the page jump.
    const known = shown.length === 0 && JSON.stringify(current.params) === JSON.stringify(built);
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
      frames(frames, done) {
        if (mine !== newest) return;
        progress = done;
        if (known && done.blocksDone < done.blocks) return;
        pending = frames;
        // The simulator calls once an animation frame, from within it: draw in this one, but no second piece of pictures.
        if (isInPieces) schedule();
        else paint();
      },
      state(state, _message, cause) {
        if (mine !== newest) return;
        if (state !== 'running') finish(state);
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
      if (!picture || (shown.length === 0 && !unfinished)) return;
      const landing = motion;
      breakOff();
      if (!landing) picture.show(unfinished?.frames ?? shown);
      else {
        landing.land();
        picture.goOn();
      }
      if (unfinished) drawn(unfinished);
      toldOf = [];
      tell();
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
      clearTimeout(telling);
      simulator.stop(key);
      picture?.dispose();
    },
  };
}
