import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { AnyPicture } from '../experiments/anyExperiment';
import type { Readout } from '../experiments/frame';
import type { Notice } from '../experiments/params';
import { engineOf } from '../experiments/versions';
import { layoutOf } from '../labs/registry/layouts';
import { loadPicture } from '../labs/registry/pictures';
import type { Variables } from '../notebook/notebook';
import { paramsOf } from '../notebook/params';
import { Controls } from './controls/Controls';
import { bindChartDrag } from './controls/chartDrag';
import { bindChartDraw } from './controls/chartDraw';
import { Figure } from './Figure';
import { LabMenu } from './LabMenu';
import { noticeOf } from './noticeOf';
import { ownWords } from './ownWords';
import { Readouts } from './Readouts';
import { reportLab } from './reports';
import { Status } from './Status';
import { createSession, type Session } from './session';
import { createStore } from './store';
import { useNotebook } from './useNotebook';
import { useOffer } from './useOffer';
import { pageWords } from './words';

export interface LabProps {
  /** Experiment and lab id. */
  readonly id: string;
  /** The section's id, unlike any other on the page. */
  readonly anchor: string;
  readonly locale: string;
  /** Variables that this lab holds fixed and shows no control for, as they stand in links. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The page's variables that this lab uses, with the page's defaults. */
  readonly variables: Variables;
  /** Those that a reader may change, cut to what the lab can take at the page's defaults. */
  readonly offered: Variables;
  /** What the still picture shows. */
  readonly initial: { readonly readouts: readonly Readout[]; readonly sentence: string };
  /** The still picture (Astro's default slot). */
  readonly children?: ReactNode;
  /** What stands over the picture while a prediction is waited for (Astro's slot of that name). */
  readonly cover?: ReactNode;
}

const NOTHING_FIXED = {};

/** A lab: still in the built page, alive as soon as it comes near the viewport. */
export default function LabIsland({
  id,
  anchor,
  locale,
  fixed = NOTHING_FIXED,
  variables,
  offered: built,
  initial,
  children,
  cover,
}: LabProps) {
  const words = useMemo(() => ownWords(id, pageWords(locale)), [id, locale]);
  const { notebook, values } = useNotebook(variables);
  const [store] = useState(() => createStore(initial));
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const [remark, setRemark] = useState('');
  const [experiment, setExperiment] = useState<AnyPicture | null>(null);
  const awake = experiment !== null;
  const section = useRef<HTMLElement>(null);
  const still = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const session = useRef<Session>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lab's props never change; it wakes once
  useEffect(() => {
    const host = section.current;
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
        load: () => import('./live').then(({ createLivePicture }) => createLivePicture(id, from, to, words)),
        publish: (readouts) => notebook.publish(id, readouts),
        // The page was built with the newest engine.
        built: lab.id === id ? lab.settle(paramsOf(lab.params, notebook.defaults(), fixed)).params : undefined,
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
        const asked = JSON.stringify([lab.id, settled]);
        // Another variable of the page has changed.
        if (asked === last) return;
        last = asked;
        if (settled.notices.length || store.get().notices.length) store.set({ notices: settled.notices });
        running = settled.params;
        work.run(lab.id, settled.params);
      };
      // The reader has asked for the newest engine, or gone back.
      const change = (): void => {
        host.dataset.state = 'running';
        last = '';
        loadPicture(engine()).then((other) => {
          if (gone || other.id !== engine()) return;
          lab = other;
          setExperiment(lab);
          apply();
        }, failed);
      };
      const unsubscribe = notebook.subscribe(apply);
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
        const { completeParams: params, readouts } = store.get();
        // A run that was stopped before its first picture leaves an older one.
        const current = params && params === running;
        return { lab: id, spec: lab.params, fixed, complete: current ? { params, readouts } : null };
      });
      asleep = () => {
        unreport();
        unsubscribe();
        undrag();
        undraw();
        work.dispose();
      };
      apply();
      setExperiment(lab);
    };
    // The picture and its figures stay.
    const failed = (): void => {
      host.dataset.state = 'failed';
      store.set({ phase: 'unloaded' });
    };
    loadPicture(engine()).then((lab) => {
      if (!gone) wake(lab);
    }, failed);
    return () => {
      gone = true;
      asleep();
    };
  }, []);

  const set = useCallback(
    (name: string, value: string | number) => {
      setRemark('');
      notebook?.set({ [name]: value });
    },
    [notebook],
  );
  const stop = useCallback(() => session.current?.stop(), []);
  const restart = useCallback(() => session.current?.restart(), []);
  const free = useMemo(
    () => Object.fromEntries(Object.entries(variables).filter(([name]) => !(name in fixed))),
    [variables, fixed],
  );
  const offered = useOffer(experiment, built, free, values, fixed);
  const codeOf = useMemo(() => experiment && { experiment, variables, fixed }, [experiment, variables, fixed]);
  const remarks = useMemo(
    () => [...state.notices.map((notice: Notice) => noticeOf(notice, words)), remark].filter((text) => text !== ''),
    [state.notices, remark, words],
  );
  const controls = { lab: id, anchor, variables: offered, values, words, asleep: !awake, set, say: setRemark };

  return (
    <section ref={section} id={anchor} className="lab" data-lab={id} aria-labelledby={`${anchor}-title`}>
      <p className="lab-title" id={`${anchor}-title`}>
        {words.t(`lab.${id}.name`)}
      </p>
      {/* A form of its own keeps this lab's radio buttons apart from those of other labs. */}
      <form className="lab-body" onSubmit={(event) => event.preventDefault()}>
        <Controls {...controls} place="beside" />
        <Figure {...{ anchor, still, live }} readable={layoutOf(id).readable ?? false}>
          {children}
        </Figure>
        {cover}
        <div className="lab-words">
          <p className="lab-sentence" id={`${anchor}-sentence`}>
            {state.sentence}
          </p>
          <p className="lab-announcement" aria-live="polite">
            {state.announcement}
          </p>
          <Status {...{ remarks, words, stop, restart }} phase={state.phase} progress={state.progress} />
        </div>
        <Controls {...controls} place="under" />
        <Readouts readouts={state.readouts} words={words} />
        <LabMenu
          {...{ anchor, words, codeOf }}
          lab={id}
          asleep={!awake}
          frames={state.complete}
          params={state.completeParams}
        />
      </form>
    </section>
  );
}
