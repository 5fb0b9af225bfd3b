import type { Domain, Frame } from '../experiments/frame';
import { attempt } from './attempt';
import { brokenPanel } from './brokenPanel';
import type { ChartOf, Figure } from './chart';
import type { DistributionFrame } from './distributionFrame';
import { heightsIn } from './heightsIn';
import { arrangeLabels } from './labels/arrange';
import { panelHeight, type Room } from './panelHeight';
import type { Words } from './words';

/**
 * Asked between two pieces of drawing: whether the browser should first show what there is, and hear the hand.
 * @param nextMs how long the next piece took the last time, in ms
 */
export type IsLate = (nextMs?: number) => boolean;
const never: IsLate = () => false;

/** The panels of a lab, one under the other, in one container. */
export interface Stack {
  /**
   * Draws the frames into a room, or only moves their marks where the panels stay as they are. False where it got late and
   * some panels are left to be drawn.
   */
  show(frames: readonly Frame[], room: Room, isLate?: IsLate): boolean;
  /** Draws panels that were left; false where it got late again. */
  goOn(isLate?: IsLate): boolean;
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
  /** The frame that could not be drawn, where that is so: another one is tried again. */
  readonly broken?: Frame;
}

/** Draws into a container in the browser with the charts given. A panel that throws is a sentence, and the others stay. */
export function createStack(container: HTMLElement, words: Words, chartOf: ChartOf): Stack {
  const panels: Panel[] = [];
  /** Which panels are still to be drawn, and how: a new one in two pieces, and only whole is it put into the container. */
  let left: number[] = [];
  let drawn = (index: number): Panel | (() => Panel) => panels[index] as Panel;
  let second: { readonly index: number; readonly piece: () => Panel } | null = null;
  /** How long each panel took the last time, in ms; and the second piece of a new one. */
  const [took, tookSecond]: [number[], number[]] = [[], []];
  const document = container.ownerDocument;
  const heightOf = (frame: Frame, width: number): number => panelHeight(chartOf(frame).heights, { width });
  const goOn = (isLate: IsLate = never): boolean => {
    while (second || left.length > 0) {
      const begun = performance.now();
      const index = second?.index ?? (left.shift() as number);
      const times = second ? tookSecond : took;
      const panel = second?.piece() ?? drawn(index);
      const isWhole = typeof panel !== 'function';
      second = isWhole ? null : { index, piece: panel };
      if (isWhole) panels[index] = panel;
      times[index] = performance.now() - begun;
      if (!second && left.length === 0) break;
      if (isLate(second ? tookSecond[index] : took[left[0] as number])) return false;
    }
    return true;
  };
  return {
    panels: () => panels,
    goOn,
    show(frames, room, isLate = never) {
      const { width } = room;
      const axes = frames.map((_, index) => carriesAxis(frames, index, chartOf));
      const heights = heightsIn(room, frames, axes, chartOf);
      drawn = (index) => {
        const frame = frames[index] as Frame;
        const axis = axes[index] as boolean;
        const height = heights?.[index];
        const old = panels[index];
        const same = old?.kind === frame.kind && old.axis === axis && old.width === width && old.height === height;
        if (same && old.broken === frame) return old;
        const kept =
          same &&
          attempt(() => {
            if (!old.figure.update(frame)) return false;
            arrangeLabels(old.figure.element);
            return true;
          });
        if (kept) return old;
        const fresh = attempt(() =>
          chartOf(frame).draw(frame, {
            ...{ document, width, words, axis },
            ...(height !== undefined && { height }),
            // Half pixels: a slope is a line and no staircase. On a wall they are enlarged.
            grain: room.height === undefined ? 2 : 4,
          }),
        );
        return () => {
          const arranged =
            fresh &&
            attempt(() => {
              arrangeLabels(fresh.element);
              return fresh;
            });
          const figure = arranged ?? brokenPanel(document, words.t('chart.broken'), height ?? heightOf(frame, width));
          if (old) old.figure.element.replaceWith(figure.element);
          else container.append(figure.element);
          return { kind: frame.kind, axis, width, height, figure, ...(!arranged && { broken: frame }) };
        };
      };
      for (const gone of panels.splice(frames.length)) gone.figure.element.remove();
      const isAsBefore = panels.length === frames.length && frames.every(({ kind }, i) => panels[i]?.kind === kind);
      left = [...frames.keys()];
      second = null;
      return goOn(isAsBefore ? isLate : never);
    },
  };
}
