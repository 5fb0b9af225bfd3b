import type { Heard } from '../../charts/heard/heard';

/** A tone from one moment on. */
export interface Note {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly hertz: number;
  /** 0 is silence, 1 as loud as it gets. */
  readonly level: number;
}

/** What is played. */
export interface Score {
  /** Seconds. */
  readonly lasts: number;
  /** True where a tone glides into the next. */
  readonly glides: boolean;
  readonly notes: readonly Note[];
  /** A soft tone all along, in hertz; null for none. */
  readonly steady: number | null;
  /** When a click is heard, in seconds; null for never. */
  readonly click: number | null;
}

/** Seconds from the left edge of a picture to the right one. */
const LASTS = 5;
/** The lowest tone, and how many octaves above it the highest is: all small loudspeakers have these. */
const LOWEST = 220;
const OCTAVES = 2;
/** No more tones a picture than an ear can follow. */
const TONES = 100;

/** The pitch of a height between 0 and 1: equal differences are equal steps to the ear. */
export const hertzOf = (height: number): number => LOWEST * 2 ** (OCTAVES * Math.min(1, Math.max(0, height)));

/**
 * A picture as tones: pitch is the value, time the horizontal axis. Of bars that stand too close together only the
 * highest is heard; of a line's places, the first.
 */
export function scoreOf({ shape, places, heights, truth, mark }: Heard): Score {
  const notes: Note[] = [];
  for (let i = 0; i < places.length; i++) {
    const at = LASTS * (places[i] as number);
    const height = heights[i] as number;
    const silent = Number.isNaN(height);
    const note = { at, hertz: hertzOf(silent ? 0 : height), level: silent ? 0 : 1 };
    const last = notes.at(-1);
    const isEnd = shape === 'line' && i === places.length - 1;
    if (!last || at - last.at >= LASTS / TONES || isEnd) notes.push(note);
    else if (shape === 'bars' && note.level * note.hertz > last.level * last.hertz) {
      notes[notes.length - 1] = { ...note, at: last.at };
    }
  }
  // Behind the last bar there is nothing.
  const last = notes.at(-1);
  if (shape === 'bars' && last) {
    const end = Math.min(LASTS, last.at + (notes.length > 1 ? last.at - (notes.at(-2) as Note).at : LASTS / TONES));
    if (end > last.at) notes.push({ at: end, hertz: last.hertz, level: 0 });
  }
  return {
    lasts: LASTS,
    glides: shape === 'line',
    notes,
    steady: truth === undefined ? null : hertzOf(truth),
    click: mark === undefined ? null : LASTS * mark,
  };
}
