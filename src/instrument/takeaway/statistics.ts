import { ownPopulation } from '../../core/populations/own';
import { fetchedChartOf } from '../../labs/registry/charts';
import { hasRaw } from '../../labs/registry/raws';
import { fetchRaw, type RawWorker } from '../../runtime/rawClient';
import { SiteWorker as Worker } from '../../runtime/siteWorker';
import type { Announce } from '../menu/announce';
import { readoutsOf } from './label';
import { progressNote } from './progressNote';
import type { Taken } from './taken';

/** Whether a lab has statistics of single repetitions to give. */
export const hasStatistics = (taken: Taken): boolean => hasRaw(taken.engine) || shownWhole(taken);

/** Whether the picture has every repetition, with its whole course. */
export const shownWhole = ({ frames }: Taken): boolean => frames.some((frame) => fetchedChartOf(frame).everything);

/** What is being drawn anew for somebody. */
let underWay: AbortController | null = null;

/** Stops that; false when there is nothing to stop. */
export function stopStatistics(): boolean {
  const was = underWay;
  was?.abort();
  return was !== null;
}

/**
 * All statistics of a picture as CSV in pieces: as many as it has drawn. Says how far it is; the button pressed again, or
 * Escape, stops it. Rejects when it is stopped (an AbortError) or fails.
 */
export async function statisticsText(
  taken: Taken,
  button: HTMLElement,
  announce: Announce,
): Promise<readonly string[]> {
  const { engine, params, frames, words } = taken;
  for (const frame of frames) {
    const whole = fetchedChartOf(frame).everything?.(frame);
    if (whole) return whole;
  }
  const limit = readoutsOf(taken).find(({ name }) => name === 'repetitions')?.value ?? Number(params.repetitions);
  const controller = new AbortController();
  underWay = controller;
  const note = progressNote(button);
  const document = button.ownerDocument;
  const say = (done: number): string => words.t('takeaway.drawing', { share: `${Math.floor(100 * done)}%` });
  announce(say(0));
  note.show(say(0));
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    controller.abort();
  };
  document.addEventListener('keydown', keys, { capture: true });
  const request = { engine, params, limit, own: ownPopulation()?.data };
  try {
    return await fetchRaw(request, (done) => note.show(say(done)), controller.signal, rawWorker);
  } finally {
    document.removeEventListener('keydown', keys, { capture: true });
    note.remove();
    underWay = null;
  }
}

const rawWorker = (): RawWorker =>
  new Worker(new URL('../raw.worker.ts', import.meta.url), { type: 'module' }) as RawWorker;
