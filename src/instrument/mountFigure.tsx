import { createRoot } from 'react-dom/client';
import { offer } from '../experiments/offer';
import { engineOf } from '../experiments/versions';
import { layoutOf } from '../labs/registry/layouts';
import { loadPicture } from '../labs/registry/pictures';
import { placeNotebook } from '../notebook/figures';
import { decodeLink } from '../notebook/link';
import type { Notebook, Values, Variables } from '../notebook/notebook';
import { paramsOf } from '../notebook/params';
import { createStandalone } from '../notebook/standalone';
import FigureIsland from './FigureIsland';
import { noticeOf } from './noticeOf';
import type { Shown } from './reports';
import type { SharedAxis } from './sharedAxis';
import { pageWords } from './words';

/** A figure that the page was not built with. */
export interface MountOptions {
  readonly lab: string;
  /** Unlike any other id on the page: that of the `[data-figure]` around it. */
  readonly anchor: string;
  readonly locale: string;
  /** Its setting: the query of a link. */
  readonly query: string;
  readonly shows: Shown;
  readonly axis: SharedAxis;
  /** The link to where it comes from, at some values. */
  link(variables: Variables, values: Values, version: number): string;
}

export interface Mounted {
  readonly notebook: Notebook;
  /** What was wrong with the setting, in sentences. */
  readonly notices: readonly string[];
  unmount(): void;
}

const NOTHING = { readouts: [], sentence: '' };
const NOTHING_FIXED = {};

/** Puts a live figure into an empty place, once what it needs has come; rejects when that does not. */
export async function mountFigure(place: HTMLElement, options: MountOptions): Promise<Mounted> {
  const { lab, anchor, locale, query, shows, axis, link } = options;
  const version = decodeLink({}, query).version;
  const experiment = await loadPicture(engineOf(lab, version));
  const variables = experiment.params;
  const { values, notices } = decodeLink(variables, query);
  const notebook = createStandalone({ variables, values, version, link: (now) => link(variables, now, version) });
  placeNotebook(anchor, notebook);
  const controls = (shows.controls ?? []).filter((name) => Object.hasOwn(variables, name));
  const mine = Object.fromEntries(Object.entries(variables).filter(([name]) => controls.includes(name)));
  const offered = offer(experiment, mine, paramsOf(experiment.params, values, NOTHING_FIXED));
  const root = createRoot(place);
  root.render(
    <FigureIsland
      {...{ anchor, locale, variables, offered, controls, axis }}
      id={lab}
      fixed={NOTHING_FIXED}
      compares={shows.compares ?? layoutOf(lab).compares ?? []}
      panels={shows.panels}
      initial={NOTHING}
    />,
  );
  const words = pageWords(locale);
  return {
    notebook,
    notices: notices.map((notice) => noticeOf(notice, words)),
    unmount() {
      root.unmount();
      placeNotebook(anchor, null);
    },
  };
}
