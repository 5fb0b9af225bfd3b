import type { Score } from './score';

/** How loud a tone, the steady one and the click are, of 1. */
const TONE = 0.16;
const STEADY = 0.04;
const CLICK = 0.12;
/** Seconds in which a tone comes and goes: at once would crackle. */
const SOFT = 0.012;
/** Hertz and seconds of the click. */
const CLICK_HERTZ = 1_760;
const CLICK_LASTS = 0.03;

/** Plays a score, from now on. Returns what ends it at once; the context is closed at either end. */
export function play(context: AudioContext, score: Score, ended: () => void): () => void {
  const start = context.currentTime + 0.1;
  const end = start + score.lasts;
  tone(context, score, start, end);
  if (score.steady !== null) steady(context, score.steady, start, end);
  if (score.click !== null) click(context, start + score.click);
  let over = false;
  const stop = (): void => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    void context.close();
    ended();
  };
  const timer = setTimeout(stop, 1_000 * (end - context.currentTime + 0.1));
  // Browsers may hold a context back until it is asked for.
  void context.resume();
  return stop;
}

function tone(context: AudioContext, { notes, glides }: Score, start: number, end: number): void {
  const [oscillator, gain] = voice(context, 'triangle');
  const { frequency } = oscillator;
  notes.forEach(({ at, hertz, level }, i) => {
    if (glides && i > 0) frequency.exponentialRampToValueAtTime(hertz, start + at);
    else frequency.setValueAtTime(hertz, start + at);
    if (!glides || i === 0) gain.setTargetAtTime(TONE * level, start + at, SOFT);
  });
  gain.setTargetAtTime(0, end - 4 * SOFT, SOFT);
  oscillator.start(start);
  oscillator.stop(end);
}

function steady(context: AudioContext, hertz: number, start: number, end: number): void {
  const [oscillator, gain] = voice(context, 'sine');
  oscillator.frequency.value = hertz;
  gain.setTargetAtTime(STEADY, start, SOFT);
  gain.setTargetAtTime(0, end - 4 * SOFT, SOFT);
  oscillator.start(start);
  oscillator.stop(end);
}

function click(context: AudioContext, at: number): void {
  const [oscillator, gain] = voice(context, 'square');
  oscillator.frequency.value = CLICK_HERTZ;
  gain.setValueAtTime(CLICK, at);
  oscillator.start(at);
  oscillator.stop(at + CLICK_LASTS);
}

/** A silent voice that is heard as soon as its gain says so. */
function voice(context: AudioContext, type: OscillatorType): [OscillatorNode, AudioParam] {
  const oscillator = new OscillatorNode(context, { type });
  const volume = new GainNode(context, { gain: 0 });
  oscillator.connect(volume).connect(context.destination);
  return [oscillator, volume.gain];
}
