import { useMemo } from 'react';
import { isIdle } from './controls/idle';
import FigureIsland, { type FigureProps } from './FigureIsland';
import { notebookOf, useValues } from './useNotebook';

const NONE = {};
/** What a hand needs in a frame. */
const MOST = 2;

/** The figure of an embed page: of the controls that it may have, it shows the first that do something at its values. */
export default function EmbedIsland({ controls, ...figure }: FigureProps) {
  const { id, anchor, built = NONE } = figure;
  const values = useValues(notebookOf(anchor), built);
  const shown = controls
    .filter((name) => !isIdle(id, name, values))
    .slice(0, MOST)
    .join();
  const under = useMemo(() => shown.split(','), [shown]);
  return <FigureIsland {...figure} controls={under} alone />;
}
