import { staticFigure } from '../../charts/svg';
import type { Words } from '../../charts/words';
import type { Frame, Readout } from '../../experiments/frame';
import { ownWords } from '../../instrument/ownWords';
import { chartOf } from '../../labs/registry/allCharts';
import { experimentOf } from '../../labs/registry/index';
import type { Values } from '../../notebook/notebook';
import { paramsOf } from '../../notebook/params';
import { endOf } from './runs/endOf';
import { keptStill } from './runs/keptStill';

/** Frames by experiment and settled params: both languages and every still at the same setting share one run. */
const runs = new Map<string, readonly Frame[]>();

/** Settled params of an experiment; what the values do not name takes the experiment's default. */
export function paramsAt(lab: string, values: Values, fixed: Readonly<Record<string, string>> = {}) {
  const experiment = experimentOf(lab);
  return experiment.settle(paramsOf(experiment.params, values, fixed)).params;
}

/** The end of an experiment at some values; what they do not name takes the experiment's default. */
export function framesAt(lab: string, values: Values, fixed: Readonly<Record<string, string>> = {}): readonly Frame[] {
  const experiment = experimentOf(lab);
  const params = paramsAt(lab, values, fixed);
  const key = `${lab} ${JSON.stringify(params)}`;
  let frames = runs.get(key);
  if (!frames) {
    frames = endOf(experiment, params);
    runs.set(key, frames);
  }
  return frames;
}

/** What a lab shows at a setting, drawn, said and counted at build. */
export interface Picture {
  /** The stack of panels as HTML, drawn for a width in CSS pixels, and for a height where that is given. */
  html(width: number, height?: number): string;
  readonly sentence: string;
  /** The kinds of its panels, top to bottom. */
  readonly kinds: readonly string[];
  readonly readouts: readonly Readout[];
}

/** What a figure says before it is awake: its sentence, what it compares, and how many there are, which says whether there can be a figure. */
export const initialOf = ({ readouts, sentence }: Picture, compares: readonly string[]) => ({
  readouts: readouts.filter(({ name }) => name === 'repetitions' || compares.includes(name)),
  sentence,
});

/**
 * The picture of a lab at some values of the page, of the panels given or all. Throws a RangeError when there is no such
 * lab or panel.
 */
export function pictureOf(
  lab: string,
  values: Values,
  words: Words,
  fixed: Readonly<Record<string, string>> = {},
  panels?: readonly string[],
): Picture {
  const all = framesAt(lab, values, fixed);
  const frames = panels ? all.filter(({ kind }) => panels.includes(kind)) : all;
  if (panels?.some((kind) => !all.some((frame) => frame.kind === kind)))
    throw new RangeError(`the lab "${lab}" has no panel among ${panels.join(', ')} here`);
  const own = ownWords(lab, words);
  const kinds = frames.map(({ kind }) => kind);
  const params = paramsAt(lab, values, fixed);
  return {
    html: (width, height) =>
      keptStill([lab, params, kinds, height ? [width, height] : [width], words.locale], () =>
        staticFigure(frames, own, width, chartOf, height),
      ),
    kinds,
    sentence: frames.map((frame) => chartOf(frame).sentence(frame as never, own)).join(' '),
    readouts: all.flatMap((frame) => frame.readouts),
  };
}
