import type { Words } from '../../charts/words';
import { tellFault } from '../../instrument/faults/tell';
import { reportOf } from '../../instrument/reports';
import { createSharedAxis, type SharedAxis } from '../../instrument/sharedAxis';
import { encodeLink } from '../../notebook/link';
import type { Entry } from './entry';
import { type Facts, linkOf } from './facts';

type Mounted = Awaited<ReturnType<typeof import('../../instrument/mountFigure').mountFigure>>;

/** The figure of an entry: nothing but its room until it comes near the screen. */
export interface EntryLive {
  readonly axis: SharedAxis;
  /** Its live figure, fetched if it is not there yet; null where it does not come. */
  wake(): Promise<Mounted | null>;
  /** Shows other panels, where it is awake already. */
  remount(): void;
  /** Shows another setting, where it is awake already. */
  show(query: string): void;
  /** The query of its present setting, where that is not the one that was kept; else null. */
  changed(): string | null;
  end(): void;
}

/** Nearer to the screen than this it wakes. */
const NEAR = '300px';

interface LiveOptions {
  readonly place: HTMLElement;
  readonly anchor: string;
  readonly words: Words;
  readonly facts: Facts;
  readonly entry: () => Entry;
  /** Its setting may have changed, or what is wrong with it is known. */
  told(notices: readonly string[]): void;
  /** How high its picture is, where that was not known. */
  measured(shape: number): void;
}

export function createEntryLive({ place, anchor, words, facts, entry, told, measured }: LiveOptions): EntryLive {
  const axis = createSharedAxis();
  let mounted: Mounted | null = null;
  let coming: Promise<Mounted | null> | null = null;
  let ended = false;

  const fetchFigure = async (): Promise<Mounted | null> => {
    const { lab, query, panels, controls, compares } = entry();
    try {
      const { mountFigure } = await import('../../instrument/mountFigure');
      if (ended) return null;
      mounted = await mountFigure(place, {
        ...{ lab, anchor, query, axis, locale: words.locale },
        shows: { panels, controls, compares },
        link: (variables, values, version) =>
          linkOf(entry(), facts, encodeLink(variables, values, version)) ?? location.pathname,
      });
      if (ended) mounted.unmount();
      mounted.notebook.subscribe(() => told(mounted?.notices ?? []));
      told(mounted.notices);
      // It can be measured another time.
      measure().catch(() => {});
      return mounted;
    } catch (error) {
      console.error(error);
      coming = null;
      const [said, again] = [words.t('lab.state.unloaded'), () => live.wake()];
      void tellFault({
        said,
        again,
        put(note) {
          note.classList.add('entry-place');
          place.replaceChildren(note);
        },
      });
      return null;
    }
  };
  /** Of an entry whose picture nobody has measured. */
  const measure = async (): Promise<void> => {
    const figure = place.parentElement;
    if (entry().shape > 0 || !figure) return;
    const [report, { pictureHeights }] = await Promise.all([
      reportOf(figure),
      import('../../instrument/pictureHeights'),
    ]);
    if (report?.complete && !ended) measured(Math.round(pictureHeights(report.complete.frames, entry().panels)[0]));
  };
  const live: EntryLive = {
    axis,
    wake() {
      near.disconnect();
      coming ??= fetchFigure();
      return coming;
    },
    remount() {
      if (!coming) return;
      // One that is still on its way would stay beside the other.
      coming = coming.then((last) => {
        // What did not come has said so, and comes when it is asked for again.
        if (!last) return null;
        last.unmount();
        mounted = null;
        return fetchFigure();
      });
    },
    show(query) {
      if (!mounted) return;
      const { notebook } = mounted;
      const given = new URLSearchParams(query);
      // As text: the notebook reads each by its variable.
      notebook.set(Object.fromEntries([...given].filter(([name]) => name in notebook.variables)));
    },
    changed() {
      if (!mounted) return null;
      const { notebook } = mounted;
      const query = encodeLink(notebook.variables, notebook.values(), notebook.version());
      const kept = encodeLink(notebook.variables, notebook.defaults(), notebook.version());
      return query === kept || query === entry().query ? null : query;
    },
    end() {
      ended = true;
      near.disconnect();
      mounted?.unmount();
    },
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void live.wake();
    },
    { rootMargin: NEAR },
  );
  near.observe(place.parentElement ?? place);
  return live;
}
