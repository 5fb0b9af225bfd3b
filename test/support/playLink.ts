import type { AnyExperiment } from '../../src/experiments/anyExperiment';
import type { Frame } from '../../src/experiments/frame';
import type { Notice } from '../../src/experiments/params';
import { runToEnd } from '../../src/experiments/run';
import { engineOf } from '../../src/experiments/versions';
import { drawingOf } from '../../src/labs/registry/drawings';
import { loadPicture } from '../../src/labs/registry/pictures';
import { decodeLink, encodeLink } from '../../src/notebook/link';
import { paramsOf } from '../../src/notebook/params';
import { columnsOf, type Digest, digestOf, kept } from './digest';

/** What a link gave when it was frozen. Readouts and columns are named after their frame: `sample mean`. */
export interface FrozenLink {
  readonly lab: string;
  readonly link: string;
  /** Value and, of simulated figures, Monte Carlo error. */
  readonly readouts: Readonly<Record<string, readonly (number | string)[]>>;
  readonly columns: Readonly<Record<string, Digest>>;
}

/** Every frozen link, of every version, the newest last. */
export const FROZEN_LINKS: readonly FrozenLink[] = Object.values(
  import.meta.glob<FrozenLink[]>('../reference/links/v*.json', { eager: true, import: 'default' }),
).flat();

/** Plays a link in a lab as a page does whose variables are those of the lab. */
export async function playLink(
  lab: string,
  query: string,
): Promise<{ readonly link: string; readonly notices: readonly Notice[]; readonly frames: readonly Frame[] }> {
  const engine = engineOf(lab, decodeLink({}, query).version);
  const picture = await loadPicture(engine);
  const { values, version, notices } = decodeLink(picture.params, query);
  const { params } = picture.settle(paramsOf(picture.params, values, {}));
  const whole = Object.assign({}, picture, await drawingOf(engine, params)) as AnyExperiment;
  return { link: encodeLink(picture.params, values, version), notices, frames: runToEnd(whole, params) };
}

/** Every readout of a picture, named after its frame. */
export const readoutsOf = (frames: readonly Frame[]): Record<string, readonly number[]> =>
  Object.fromEntries(
    frames.flatMap(({ kind, readouts }) =>
      readouts.map(({ name, value, monteCarloError }) => [
        `${kind} ${name}`,
        monteCarloError === undefined ? [value] : [value, monteCarloError],
      ]),
    ),
  );

/** Plays a link and keeps what it gives; what the link does not say is filled in. */
export async function freeze(lab: string, query: string): Promise<FrozenLink> {
  const { link, notices, frames } = await playLink(lab, query);
  if (notices.length > 0) throw new RangeError(`no possible link of ${lab}: ${query} ${JSON.stringify(notices)}`);
  const entries = Object.entries(readoutsOf(frames)).map(([name, figures]) => [name, figures.map(kept)]);
  const columns = [...columnsOf(frames)].map(([name, column]) => [name, digestOf(column)]);
  return { lab, link, readouts: Object.fromEntries(entries), columns: Object.fromEntries(columns) };
}
