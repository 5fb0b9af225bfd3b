import { makeWords } from '../../charts/makeWords';
import { midSentence, readoutName } from '../../charts/names';
import type { Words } from '../../charts/words';
import type { AnyExperiment } from '../../experiments/anyExperiment';
import type { Frame, Readout } from '../../experiments/frame';
import type { ParamSpec, Params } from '../../experiments/params';
import { runToEnd } from '../../experiments/run';
import { ownWords } from '../../instrument/ownWords';
import { drawingOf } from '../../labs/registry/drawings';
import { exactFiguresOf } from '../../labs/registry/exactFigures';
import { findingOf } from '../../labs/registry/findings';
import { layoutOf } from '../../labs/registry/layouts';
import { loadPicture } from '../../labs/registry/pictures';
import { stringsOf, translator } from '../locales';
import { labName } from '../preview/labName';
import { numberOf } from '../preview/number';
import { posterPicture } from '../preview/poster';
import { toPng } from '../preview/renderer';
import { MOST_STEPS, MOST_TIME } from './limits';
import type { LinkState } from './linkState';

/** What a link unfolds to at its own state. */
export interface UnfoldedLink {
  /** What the lab is called. */
  readonly name: string;
  /** What it has found, as copying the finding writes it. */
  readonly finding: string;
  /** 1200 x 630. */
  readonly png: Uint8Array<ArrayBuffer>;
}

/** A state that takes more than a server gives for a link. */
export class TooMuch extends Error {}

/** Draws a link's state. Rejects with TooMuch where that takes too long, with a RangeError where words do not fit. */
export async function drawLink(state: LinkState, now: () => number = () => performance.now()): Promise<UnfoldedLink> {
  const words = makeWords(state.locale, stringsOf(state.locale));
  const frames = await framesOf(state, now);
  const { lab, params } = state;
  const readouts = frames.flatMap((frame) => frame.readouts);
  const finding = findingOf(lab, params, [...readouts, ...exactFiguresOf(lab, params)], words);
  const name = labName(words, lab);
  const readout = numberIn(state, readouts);
  const own = ownWords(lab, words);
  const svg = posterPicture({
    words: own,
    site: translator(state.locale)('site.name'),
    verdict: name,
    frame: panelIn(state, frames),
    number: { value: numberOf(readout, own), label: labelOf(readout, own), role: readout.role },
  });
  return { name, finding, png: toPng(svg) };
}

async function framesOf(
  { engine, params: settled, isTooMuch }: LinkState,
  now: () => number,
): Promise<readonly Frame[]> {
  if (isTooMuch) throw new TooMuch();
  const experiment: AnyExperiment = { ...(await loadPicture(engine)), ...(await drawingOf(engine, settled)) };
  const params = settled as Params<ParamSpec>;
  await experiment.missing?.(params);
  const end = now() + MOST_TIME;
  let steps = 0;
  return runToEnd(experiment, params, () => {
    steps++;
    if (steps > MOST_STEPS || now() > end) throw new TooMuch();
  });
}

/** The panel that a picture of the lab shows; at some states a lab has others. */
function panelIn({ lab, panel }: LinkState, frames: readonly Frame[]): Frame {
  const main = layoutOf(lab).panels ?? [];
  const frame =
    frames.find(({ kind }) => kind === panel) ?? frames.find(({ kind }) => main.includes(kind)) ?? frames[0];
  if (!frame) throw new RangeError(`the lab "${lab}" shows nothing`);
  return frame;
}

/** The figure beside it, else those that the lab puts beside each other, else any. */
function numberIn({ lab, number }: LinkState, readouts: readonly Readout[]): Readout {
  const wanted = [number, ...(layoutOf(lab).compares ?? [])];
  const found = wanted.flatMap((name) => readouts.filter((readout) => readout.name === name));
  const readout = found[0] ?? readouts[0];
  if (!readout) throw new RangeError(`the lab "${lab}" has no figure`);
  return readout;
}

const labelOf = (readout: Readout, words: Words): string => midSentence(readoutName(readout, words), words);
