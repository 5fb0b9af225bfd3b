import { type RefObject, useState } from 'react';
import { layoutOf } from '../labs/registry/layouts';
import { Comparison } from './Comparison';
import type { CodeOf } from './code/CodePanel';
import { Controls, type ControlsProps } from './controls/Controls';
import { LabMenu } from './LabMenu';
import { Readouts } from './Readouts';
import { ListenButton } from './sound/ListenButton';
import type { LabState } from './store';

interface Props extends Omit<ControlsProps, 'place'> {
  readonly state: LabState;
  readonly codeOf: CodeOf | null;
  /** Where the panels are drawn that are shown on request. */
  readonly asked: RefObject<HTMLDivElement | null>;
  /** True where the figure's caption copies, and it is no slide. */
  readonly ofFigure: boolean;
}

/** The lab's bar goes over the picture of a figure that has grown. */
export { Controls };

/** Under the picture: all that the lab has besides. */
export function GrownRest({ state, codeOf, asked, ofFigure, ...controls }: Props) {
  const { lab, anchor, words, asleep } = controls;
  const { panels, compares = [] } = layoutOf(lab);
  const [more, setMore] = useState(false);
  const id = `${anchor}-more`;
  return (
    <>
      <Controls {...controls} place="picture" />
      <div className="lab-foot">
        <Comparison readouts={state.readouts} names={compares} words={words} />
        <button
          type="button"
          className="lab-more-button"
          disabled={asleep}
          aria-expanded={more}
          aria-controls={more ? id : undefined}
          onClick={() => setMore(!more)}
        >
          {words.t('lab.more')}
        </button>
        <LabMenu
          {...{ lab, anchor, words, asleep, codeOf, ofFigure }}
          frames={state.complete}
          params={state.completeParams}
        />
      </div>
      {/* Its place is there from the beginning: panels are drawn in it as soon as it is seen. */}
      <div className="lab-more" id={id} hidden={!more}>
        {panels && <div className="lab-asked" ref={asked} />}
        <Controls {...controls} place="more" />
        <ListenButton {...{ lab, words, asleep }} frames={state.complete} />
        <Readouts readouts={state.readouts} words={words} />
      </div>
    </>
  );
}
