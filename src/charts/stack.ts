import type { Frame } from '../experiments/frames';
import type { Chart, Figure } from './chart';
import type { Words } from './words';

/** The panels of a lab, one under the other, in one container. */
export interface Stack {
  /** Draws the frames, `width` pixels wide, or only moves their marks where the panels stay as they are. */
  show(frames: readonly Frame[], width: number): void;
}

/** Frames whose value axis has the domain of the panel below leave the tick labels to it. */
export function carriesAxis(frames: readonly Frame[], index: number): boolean {
  const [frame, below] = [frames[index], frames[index + 1]];
  if (!frame || !below || !('domain' in frame) || !('domain' in below)) return true;
  if (frame.kind === 'paths' || below.kind === 'slice') return true;
  const [a, b] = [frame.domain, below.domain];
  const standardised = below.kind === 'distribution' && below.scale === 'standardised';
  return standardised || a[0] !== b[0] || a[1] !== b[1];
}

interface Panel {
  readonly kind: Frame['kind'];
  readonly axis: boolean;
  readonly width: number;
  readonly figure: Figure<Frame>;
}

/** Draws into a container in the browser with the charts given. */
export function createStack(
  container: HTMLElement,
  words: Words,
  chartOf: <F extends Frame>(frame: F) => Chart<F>,
): Stack {
  let panels: Panel[] = [];
  return {
    show(frames, width) {
      const next = frames.map((frame, index): Panel => {
        const axis = carriesAxis(frames, index);
        const old = panels[index];
        const kept =
          old && old.kind === frame.kind && old.axis === axis && old.width === width && old.figure.update(frame);
        if (kept) return old;
        const figure = chartOf(frame).draw(frame, { document: container.ownerDocument, width, words, axis });
        if (old) old.figure.element.replaceWith(figure.element);
        else container.append(figure.element);
        return { kind: frame.kind, axis, width, figure };
      });
      for (const gone of panels.slice(frames.length)) gone.figure.element.remove();
      panels = next;
    },
  };
}
