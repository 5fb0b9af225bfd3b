import type { Domain, Frame } from '../experiments/frame';
import type { ChartOf, Figure } from './chart';
import type { DistributionFrame } from './distributionFrame';
import { heightsIn } from './heightsIn';
import { arrangeLabels } from './labels/arrange';
import type { Room } from './panelHeight';
import type { Words } from './words';

/** The panels of a lab, one under the other, in one container. */
export interface Stack {
  /** Draws the frames into a room, or only moves their marks where the panels stay as they are. */
  show(frames: readonly Frame[], room: Room): void;
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
  readonly height: number | undefined;
  readonly figure: Figure<Frame>;
}

/** Draws into a container in the browser with the charts given. */
export function createStack(container: HTMLElement, words: Words, chartOf: ChartOf): Stack {
  let panels: Panel[] = [];
  return {
    panels: () => panels,
    show(frames, room) {
      const { width } = room;
      const axes = frames.map((_, index) => carriesAxis(frames, index, chartOf));
      const heights = heightsIn(room, frames, axes, chartOf);
      const next = frames.map((frame, index): Panel => {
        const axis = axes[index] as boolean;
        const height = heights?.[index];
        const old = panels[index];
        const same = old?.kind === frame.kind && old.axis === axis && old.width === width && old.height === height;
        const kept = same && old.figure.update(frame);
        if (kept) {
          arrangeLabels(old.figure.element);
          return old;
        }
        const figure = chartOf(frame).draw(frame, {
          ...{ document: container.ownerDocument, width, words, axis },
          ...(height !== undefined && { height }),
          // Half pixels: a slope is a line and no staircase. On a wall they are enlarged.
          grain: height === undefined ? 2 : 4,
        });
        arrangeLabels(figure.element);
        if (old) old.figure.element.replaceWith(figure.element);
        else container.append(figure.element);
        return { kind: frame.kind, axis, width, height, figure };
      });
      for (const gone of panels.slice(frames.length)) gone.figure.element.remove();
      panels = next;
    },
  };
}
