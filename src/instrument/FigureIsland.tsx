import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { AnyPicture } from '../experiments/anyExperiment';
import type { Readout } from '../experiments/frame';
import type { ParamValue } from '../experiments/params';
import { layoutOf } from '../labs/registry/layouts';
import type { Variables } from '../notebook/notebook';
import { Comparison } from './Comparison';
import { Control } from './controls/Control';
import { DrawButtons } from './controls/DrawButtons';
import { useEarly } from './controls/early';
import { roleIn } from './controls/groups';
import { Figure } from './Figure';
import { Boundary } from './faults/Boundary';
import { Failure } from './faults/Failure';
import { orTell } from './faults/tell';
import { ownWords } from './ownWords';
import type { SharedAxis } from './sharedAxis';
import { useLab } from './useLab';
import { notebookOf, useValues } from './useNotebook';
import { useOffer } from './useOffer';
import { pageWords } from './words';

export interface FigureProps {
  /** Experiment and lab id. */
  readonly id: string;
  /** The figure's own id on the page. */
  readonly anchor: string;
  readonly locale: string;
  /** Params that the page does not have, as they stand in links. */
  readonly fixed: Readonly<Record<string, string>>;
  /** The page's variables that the lab uses. */
  readonly variables: Variables;
  /** Those with a control here, cut to what the lab can take at the setting. */
  readonly offered: Variables;
  /** Names of the one or two controls. */
  readonly controls: readonly string[];
  /** Names of the readouts that are compared, observed first. */
  readonly compares: readonly string[];
  /** Kinds of the panels that make the point; all where left out. */
  readonly panels?: readonly string[] | undefined;
  /** True where it is all of its page: grown, its menu copies and presents. */
  readonly alone?: boolean;
  /** The values that the still picture shows; none where there is no still picture. */
  readonly built?: Readonly<Record<string, ParamValue>>;
  readonly initial: { readonly readouts: readonly Readout[]; readonly sentence: string };
  /** What a hand has set while the figure slept, where the picture, sentence and figures there are those of that already. */
  readonly early?: Readonly<Record<string, ParamValue>>;
  /** Only of a figure that was put beside another one in the browser: what they share their axes by. */
  readonly axis?: SharedAxis;
  /** The still picture (Astro's default slot). */
  readonly children?: ReactNode;
}

const NO_VALUES = {};

/** A figure of the text: a lab's picture at a setting, with the one or two controls that make its point. */
export default function FigureIsland(figure: FigureProps) {
  return (
    <Boundary link={() => notebookOf(figure.anchor)?.link(figure.anchor)}>
      <LiveFigure {...figure} />
    </Boundary>
  );
}

function LiveFigure({
  id,
  anchor,
  locale,
  fixed,
  variables,
  offered,
  controls,
  compares,
  panels,
  alone = false,
  built,
  initial,
  early,
  axis,
  children,
}: FigureProps) {
  const words = useMemo(() => ownWords(id, pageWords(locale)), [id, locale]);
  const notebook = notebookOf(anchor);
  const values = useValues(notebook, built ?? NO_VALUES);
  const root = useRef<HTMLFormElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  const [grown, setGrown] = useState<typeof import('./Grown') | null>(null);
  const shown = useRef(panels);
  shown.current = grown ? layoutOf(id).panels : panels;
  const { state, experiment, still, live, set, say, remarks, stop, restart, redraw } = useLab({
    ...{ id, anchor, words, notebook, fixed, variables, initial, built: built && { ...built, ...early } },
    panels: () => shown.current,
    asked: () => asked.current,
    restsAfar: true,
    shows: { panels, controls, compares },
    axis,
    host: () => root.current?.closest<HTMLElement>('[data-figure]') ?? null,
  });
  useEarly(root);
  const all = useMemo(() => whole(variables, experiment), [variables, experiment]);
  const mine = useMemo(
    () => Object.fromEntries(Object.entries(all).filter(([name]) => grown || controls.includes(name))),
    [all, controls, grown],
  );
  const possible = useOffer(experiment, offered, mine, values, fixed);
  const asleep = experiment === null;
  const props = { lab: id, anchor, variables: possible, values, words, set, say };
  const codeOf = useMemo(
    () => experiment && { experiment, variables: all, fixed, anchor },
    [experiment, all, fixed, anchor],
  );

  useEffect(() => {
    const figure = root.current?.closest<HTMLElement>('[data-figure]');
    const button = figure?.querySelector<HTMLElement>('[data-grow]');
    if (!figure || !button) return;
    const toggle = (): Promise<void> =>
      orTell(async () => {
        const parts = figure.hasAttribute('data-grown') ? null : await import('./Grown');
        setGrown(parts);
        figure.toggleAttribute('data-grown', parts !== null);
        button.setAttribute('aria-expanded', String(parts !== null));
      });
    button.addEventListener('click', toggle);
    button.dataset.awake = '';
    // Before that too (`public/theme.js`).
    if ('asked' in button.dataset) {
      delete button.dataset.asked;
      toggle();
    }
    return () => {
      button.removeEventListener('click', toggle);
      delete button.dataset.awake;
      figure.removeAttribute('data-grown');
      button.setAttribute('aria-expanded', 'false');
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other panels are shown, in another place
  useEffect(redraw, [grown, redraw]);

  return (
    <form
      ref={root}
      className={`setting-live${grown ? ' lab' : ''}`}
      // Nothing is sent or filled in, before it is awake either.
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={grown ? 'lab-body' : 'setting-body'}>
        {grown && <grown.Controls {...props} asleep={asleep} place="bar" />}
        <div className="setting-picture">
          <Figure {...{ anchor, still, live }}>{children}</Figure>
          {state.progress !== null && (
            <button type="button" className="setting-stop" onClick={stop}>
              {words.t('lab.stop')}
            </button>
          )}
          <p className="setting-sentence" id={`${anchor}-sentence`}>
            {state.sentence}
          </p>
          <p className="setting-sentence" aria-live="polite">
            {state.announcement}
          </p>
        </div>
        {grown && <grown.GrownRest {...props} {...{ asleep, state, codeOf, asked }} ofFigure={!alone} />}
        <div className="setting-controls">
          {!grown && (
            <fieldset disabled={asleep} suppressHydrationWarning aria-label={words.t('lab.figureControls')}>
              {controls.map((name) =>
                name === 'repetitions' ? (
                  <DrawButtons
                    key={name}
                    {...{ words, set }}
                    repetitions={Number(values.repetitions)}
                    max={repetitionsOf(possible)}
                  />
                ) : (
                  <div key={name} className={`setting-control role-${roleIn(id, name)}`}>
                    <Control name={name} {...props} />
                  </div>
                ),
              )}
            </fieldset>
          )}
          {!grown && compares.length > 0 && <Comparison readouts={state.readouts} names={compares} words={words} />}
          <p className="setting-status" role="status">
            {remarks.join(' ')}
          </p>
          <Failure {...{ state, words, restart }} link={() => notebook?.link(anchor)} />
        </div>
      </div>
    </form>
  );
}

/** A figure carries no list of populations that it has no control for: grown, it has it from the experiment. */
function whole(variables: Variables, experiment: AnyPicture | null): Variables {
  const full = Object.entries(variables).map(([name, mine]) => {
    const param = experiment?.params[name];
    const listed = mine.type === 'population' && param?.type === 'population';
    return [name, listed ? { ...mine, families: param.families } : mine] as const;
  });
  return experiment ? Object.fromEntries(full) : variables;
}

function repetitionsOf({ repetitions }: Variables): number {
  return repetitions?.type === 'integer' ? repetitions.max : 1;
}
