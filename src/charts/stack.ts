import type { Domain, Frame } from '../experiments/frame';
import type { ChartOf, Figure } from './chart';
import type { DistributionFrame } from './distributionFrame';
import { arrangeLabels } from './labels/arrange';
import type { Words } from './words';

/** The panels of a lab, one under the other, in one container. */
export interface Stack {
  /** Draws the frames, `width` pixels wide, or only moves their marks where the panels stay as they are. */
  show(frames: readonly Frame[], width: number): void;
  /** The panels as they stand. */
  panels(): readonly StackPanel[];
}

export interface StackPanel {
  readonly kind: Frame['kind'];
  readonly figure: Figure<Frame>;
}

/** Frames whose value axis has the domain of the panel below leave the tick labels to it. */
export function carriesAxis(frames: readonly Frame[], index: number, chartOf: ChartOf): boolean {
  const [frame, below] = [frames[index], frames[index + 1]];
  if (!frame || !below || !hasDomain(frame) || !hasDomain(below)) return true;
  if (chartOf(frame).ownAxis || chartOf(below).ownAxis) return true;
  const [a, b] = [frame.domain, below.domain];
  return isStandardised(below) || a[0] !== b[0] || a[1] !== b[1];
}

const hasDomain = (frame: Frame): frame is Frame & { readonly domain: Domain } => 'domain' in frame;

const isStandardised = (frame: Frame): boolean =>
  frame.kind === 'distribution' && (frame as DistributionFrame).scale === 'standardised';

interface Panel {
  readonly kind: Frame['kind'];
  readonly axis: boolean;
  readonly width: number;
  readonly figure: Figure<Frame>;
}

/** Draws into a container in the browser with the charts given. */
export function createStack(container: HTMLElement, words: Words, chartOf: ChartOf): Stack {
  let panels: Panel[] = [];
  return {
    panels: () => panels,
    show(frames, width) {
      const next = frames.map((frame, index): Panel => {
        const axis = carriesAxis(frames, index, chartOf);
        const old = panels[index];
        const kept =
          old && old.kind === frame.kind && old.axis === axis && old.width === width && old.figure.update(frame);
        if (kept) {
          arrangeLabels(old.figure.element);
          return old;
        }
        const figure = chartOf(frame).draw(frame, {
          ...{ document: container.ownerDocument, width, words, axis },
          // Half pixels: a slope is a line and no staircase.
          grain: 2,
        });
        arrangeLabels(figure.element);
        if (old) old.figure.element.replaceWith(figure.element);
        else container.append(figure.element);
        return { kind: frame.kind, axis, width, figure };
      });
      for (const gone of panels.slice(frames.length)) gone.figure.element.remove();
      panels = next;
    },
  };
}
