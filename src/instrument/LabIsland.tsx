import { type ReactNode, useMemo, useRef } from 'react';
import type { Readout } from '../experiments/frame';
import { layoutOf } from '../labs/registry/layouts';
import type { Variables } from '../notebook/notebook';
import { defaultsOf } from '../notebook/params';
import { Comparison } from './Comparison';
import { Controls } from './controls/Controls';
import { useEarly } from './controls/early';
import { isMoreNeeded } from './controls/groups';
import { Figure } from './Figure';
import { Boundary } from './faults/Boundary';
import { LabMenu } from './LabMenu';
import { ownWords } from './ownWords';
import { Readouts } from './Readouts';
import { Status } from './Status';
import { ListenButton } from './sound/ListenButton';
import { useLab } from './useLab';
import { useMore } from './useMore';
import { notebookOf, useValues } from './useNotebook';
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
}

const NOTHING_FIXED = {};

/** A lab: still in the built page, alive as soon as it comes near the viewport. */
export default function LabIsland(lab: LabProps) {
  return (
    <Boundary link={() => notebookOf()?.link(lab.anchor)}>
      <Lab {...lab} />
    </Boundary>
  );
}

function Lab({ id, anchor, locale, fixed = NOTHING_FIXED, variables, offered, initial, children }: LabProps) {
  const words = useMemo(() => ownWords(id, pageWords(locale)), [id, locale]);
  const built = useMemo(() => defaultsOf(variables), [variables]);
  const notebook = notebookOf();
  const values = useValues(notebook, built);
  const section = useRef<HTMLElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  const { state, experiment, still, live, set, say, remarks, stop, restart } = useLab({
    ...{ id, anchor, words, notebook, fixed, variables, initial, built },
    panels: () => layoutOf(id).panels,
    asked: () => asked.current,
    host: () => section.current,
    shows: { panels: layoutOf(id).panels },
  });
  useEarly(section);
  const awake = experiment !== null;
  const free = useMemo(
    () => Object.fromEntries(Object.entries(variables).filter(([name]) => !(name in fixed))),
    [variables, fixed],
  );
  const possible = useOffer(experiment, offered, free, values, fixed);
  const codeOf = useMemo(
    () => experiment && { experiment, variables, fixed, anchor },
    [experiment, variables, fixed, anchor],
  );
  const controls = { lab: id, anchor, variables: possible, values, words, asleep: !awake, set, say };
  const { panels, compares = [] } = layoutOf(id);
  const [more, toggleMore] = useMore(awake, isMoreNeeded(id, values, built));
  const moreId = `${anchor}-more`;

  return (
    <section
      ref={section}
      id={anchor}
      className="lab"
      data-lab={id}
      data-more={more === undefined ? undefined : more ? 'open' : 'closed'}
      aria-labelledby={`${anchor}-title`}
    >
      <p className="lab-title" id={`${anchor}-title`}>
        {words.t(`lab.${id}.name`)}
      </p>
      {/* A form of its own keeps this lab's radio buttons apart from those of other labs. Nothing is sent or filled in. */}
      <form className="lab-body" method="dialog" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <Controls {...controls} place="bar" />
        <Figure {...{ anchor, still, live }}>{children}</Figure>
        <Controls {...controls} place="picture" />
        <div className="lab-words">
          <p className="lab-sentence" id={`${anchor}-sentence`}>
            {state.sentence}
          </p>
          <p className="lab-announcement" aria-live="polite">
            {state.announcement}
          </p>
          <Status {...{ state, remarks, words, stop, restart }} />
        </div>
        <div className="lab-foot">
          <Comparison readouts={state.readouts} names={compares} words={words} />
          <button
            type="button"
            className="lab-more-button"
            disabled={!awake}
            aria-expanded={more ?? false}
            aria-controls={moreId}
            onClick={toggleMore}
          >
            {words.t('lab.more')}
          </button>
          <LabMenu
            {...{ anchor, words, codeOf }}
            lab={id}
            asleep={!awake}
            frames={state.complete}
            params={state.completeParams}
          />
        </div>
        <div className="lab-more" id={moreId}>
          {panels && <div className="lab-asked" ref={asked} />}
          <Controls {...controls} place="more" />
          <ListenButton {...{ lab: id, words }} asleep={!awake} frames={state.complete} />
          <Readouts readouts={state.readouts} words={words} />
        </div>
      </form>
    </section>
  );
}
