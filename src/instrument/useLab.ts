import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Words } from '../charts/words';
import { ownVersion, watchOwnPopulation } from '../core/populations/own';
import type { AnyPicture } from '../experiments/anyExperiment';
import type { Readout } from '../experiments/frame';
import { engineOf } from '../experiments/versions';
import { loadPicture } from '../labs/registry/pictures';
import type { Notebook, Values, Variables } from '../notebook/notebook';
import { paramsOf } from '../notebook/params';
import { bindChartDrag } from './controls/chartDrag';
import { bindChartDraw } from './controls/chartDraw';
import { isIdle } from './controls/idle';
import { reasonOf } from './faults/reason';
import { leaveOwn } from './leaveOwn';
import { noticeOf } from './noticeOf';
import { reportLab, type Shown } from './reports';
import { createSession } from './session';
import type { Session } from './sessionParts';
import type { SharedAxis } from './sharedAxis';
import { createStore } from './store';
import { whileNear } from './whileNear';

export interface LabSource {
  /** Experiment and lab id. */
  readonly id: string;
  /** Unlike any other on the page. */
  readonly anchor: string;
  readonly words: Words;
  /** Null at build. */
  readonly notebook: Notebook | null;
  readonly fixed: Readonly<Record<string, string>>;
  /** The page's variables that the lab uses. */
  readonly variables: Variables;
  /** What the still picture shows, and the values that it was built at; none where there is no still picture. */
  readonly initial: { readonly readouts: readonly Readout[]; readonly sentence: string };
  readonly built: Values | undefined;
  /** How it is shown, for who takes it elsewhere. */
  readonly shows?: Shown;
  /** What it shares its axes with. */
  readonly axis?: SharedAxis | undefined;
  /** The kinds of panels to show; all where left out. */
  readonly panels?: () => readonly string[] | undefined;
  /** Where the others are drawn while it is on the screen. */
  readonly asked?: () => HTMLElement | null;
  /** True where it draws only while it is near the screen: one of many on its page. */
  readonly restsAfar?: boolean;
  /** The element that says how the lab is (`data-state`), once it is there. */
  readonly host: () => HTMLElement | null;
}

/**
 * Wakes a lab, keeps its picture at the notebook's values, sets those, and tells how it is. Its props never change: it
 * wakes once.
 */
export function useLab({ id, anchor, words, notebook, fixed, variables, initial, built, ...source }: LabSource) {
  const [store] = useState(() => createStore(initial));
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const [experiment, setExperiment] = useState<AnyPicture | null>(null);
  const still = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const session = useRef<Session>(null);
  /** Asks for the page's side once more; null where it has come. */
  const again = useRef<(() => void) | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lab's props never change; it wakes once
  useEffect(() => {
    const host = source.host();
    const [from, to] = [still.current, live.current];
    if (!host || !from || !to || !notebook) return;
    let asleep = (): void => {};
    let gone = false;
    const engine = (): string => engineOf(id, notebook.version());
    const wake = (first: AnyPicture): void => {
      let lab = first;
      const work = createSession({
        key: anchor,
        section: host,
        store,
        load: () =>
          import('./live').then(({ createLivePicture }) =>
            createLivePicture(id, from, to, words, source.panels, source.asked, source.axis),
          ),
        publish: (readouts) => notebook.publish(id, readouts),
        // The page was built with the newest engine.
        built:
          built && lab.id === id
            ? lab.settle(paramsOf(lab.params, { ...notebook.defaults(), ...built }, fixed)).params
            : undefined,
      });
      session.current = work;
      let last = '';
      let running: object | null = null;
      const apply = (): void => {
        if (engine() !== lab.id) {
          change();
          return;
        }
        const settled = lab.settle(paramsOf(lab.params, notebook.values(), fixed));
        const asked = JSON.stringify([lab.id, settled, ownVersion()]);
        // Another variable of the page has changed.
        if (asked === last) return;
        last = asked;
        // Nothing is said of what the lab does not read at this setting: its control is not there.
        const notices = settled.notices.filter(({ variable }) => !isIdle(id, variable, settled.params));
        if (notices.length || store.get().notices.length) store.set({ notices });
        running = settled.params;
        work.run(lab.id, settled.params);
      };
      // The reader has asked for the newest engine, or gone back.
      const change = (): void => {
        last = '';
        fetchPicture((other) => {
          if (other.id !== engine()) return;
          lab = other;
          setExperiment(lab);
          apply();
        });
      };
      const follow = source.restsAfar ? whileNear(host, apply) : { changed: apply, end: () => {} };
      const unsubscribe = notebook.subscribe(follow.changed);
      const unwatch = watchOwnPopulation(() => {
        leaveOwn(notebook, lab.params);
        follow.changed();
      });
      const undrag = bindChartDrag(
        to,
        (name) => (name in fixed ? undefined : variables[name]),
        (name, value) => notebook.set({ [name]: value }),
      );
      const undraw = bindChartDraw(
        to,
        () => ('population' in fixed || !variables.population ? '' : String(notebook.values().population)),
        (population) => notebook.set({ population }),
      );
      const unreport = reportLab(anchor, () => {
        const { completeParams: params, complete: frames, readouts } = store.get();
        // A run that was stopped before its first picture leaves an older one.
        const current = params && params === running;
        const complete = current ? { params, readouts, frames } : null;
        return { lab: id, spec: lab.params, fixed, shows: source.shows ?? {}, complete };
      });
      asleep = () => {
        unreport();
        follow.end();
        unsubscribe();
        unwatch();
        undrag();
        undraw();
        work.dispose();
      };
      apply();
      setExperiment(lab);
    };
    const fetchPicture = (come: (lab: AnyPicture) => void): void => {
      host.dataset.state = 'running';
      const failed = again.current !== null;
      again.current = null;
      loadPicture(engine()).then(
        (lab) => {
          if (gone) return;
          if (failed && store.get().phase === 'unloaded') store.set({ phase: 'running', why: null });
          come(lab);
        },
        async (error) => {
          console.error(error);
          const once = (): void => fetchPicture(come);
          again.current = once;
          // The picture and its figures stay.
          host.dataset.state = 'failed';
          store.set({ phase: 'unloaded', why: null });
          const why = await reasonOf(document);
          if (again.current === once) store.set({ why });
        },
      );
    };
    fetchPicture(wake);
    return () => {
      gone = true;
      asleep();
    };
  }, []);

  const [remark, say] = useState('');
  const set = useCallback(
    (name: string, value: string | number) => {
      say('');
      notebook?.set({ [name]: value });
    },
    [notebook],
  );
  const remarks = useMemo(
    () => [...state.notices.map((notice) => noticeOf(notice, words)), remark].filter((text) => text !== ''),
    [state.notices, remark, words],
  );
  const stop = useCallback(() => session.current?.stop(), []);
  const restart = useCallback(() => (again.current ?? session.current?.restart)?.(), []);
  const redraw = useCallback(() => session.current?.redraw(), []);
  return { state, experiment, still, live, set, say, remarks, stop, restart, redraw };
}
