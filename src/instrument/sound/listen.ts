import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frame';
import { fetchCharts, fetchedChartOf } from '../../labs/registry/charts';
import { recipeWords } from '../code/recipeWords';
import { play } from './play';
import { scoreOf } from './score';

/** What is to be heard. */
export interface Asked {
  readonly lab: string;
  /** Frames of the last complete picture. */
  readonly frames: readonly Frame[];
  /** The kind of the panel that is heard. */
  readonly kind: string;
  readonly words: Words;
}

/** What ends the sound that is heard on this page now. */
let hush: (() => void) | undefined;

/**
 * Plays a panel and resolves to a sentence that says what is heard, and what ends it; it also ends by Escape, when the page
 * is left and when another begins. Null where there is no picture yet. Rejects where words or charts do not come.
 */
export async function listen(
  context: AudioContext,
  { lab, frames, kind, words }: Asked,
  ended: () => void,
): Promise<{ readonly sentence: string; readonly stop: () => void } | null> {
  const [said] = await Promise.all([recipeWords(words.locale), fetchCharts(lab)]);
  const frame = frames.find((one) => one.kind === kind);
  const heard = frame && fetchedChartOf(frame).heard?.(frame, words);
  if (!heard || heard.places.length === 0) return null;
  hush?.();
  const leaving = new AbortController();
  const { signal } = leaving;
  const stop = play(context, scoreOf(heard), () => {
    leaving.abort();
    if (hush === stop) hush = undefined;
    ended();
  });
  hush = stop;
  const byEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // It ends the sound and closes nothing behind it.
    event.stopPropagation();
    event.preventDefault();
    stop();
  };
  document.addEventListener('keydown', byEscape, { signal, capture: true });
  document.addEventListener('visibilitychange', () => document.hidden && stop(), { signal });
  addEventListener('pagehide', stop, { signal });
  return { sentence: said.t(heard.sentence.key, heard.sentence.values), stop };
}
