import type { Frame } from '../../experiments/frame';
import { attempt } from '../attempt';
import type { ChartOf, Figure, Point, Rest } from '../chart';
import { arrangeLabels } from '../labels/arrange';
import type { StackPanel } from '../stack';
import type { Mover } from './mover';
import { type Cue, run } from './run';
import { dropMover, sampleMovers, WAY } from './sampleMovers';

/** So many more are watched one by one; more of them rain; more than that are there at once. */
const WATCHED = 10;
const RAIN = 100;
/** How much faster the watched ones go than a single one, and how long rain lasts and one of its drops falls. */
const FASTER = 5;
const RAINING = 1_000;
const DROP = 350;
/** How long what has landed unfolds. */
const UNFOLDING = 300;

/** Nobody wants to be moved, or can see it. */
export const isStill = (document: Document): boolean =>
  document.hidden || (document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true);

/**
 * Shows how `fresh` more repetitions come into the picture: the values leave the population, become one statistic, and
 * that lands; the counts rise with it. Calls `done` when the last one is there. Returns what breaks it off, or null
 * where there is nothing to be seen on its way. `panels` and `frames` belong together, top to bottom.
 */
export function play(
  box: HTMLElement,
  panels: readonly StackPanel[],
  frames: readonly Frame[],
  fresh: number,
  chartOf: ChartOf,
  done: () => void,
): (() => void) | null {
  if (fresh < 1 || fresh > RAIN || panels.length !== frames.length || isStill(box.ownerDocument)) return null;
  const show = (back: number): void =>
    panels.forEach(({ figure }, i) => {
      const frame = frames[i] as Frame;
      const { earlier } = chartOf(frame);
      if (earlier && !figure.motion?.rest) put(figure, earlier(frame as never, back));
    });

  for (const [i, { figure }] of panels.entries()) {
    const own = figure.motion?.play;
    if (!own) continue;
    const frame = frames[i] as Frame;
    const stop = own(frame, (left) => {
      show(left);
      if (left === 0) done();
    });
    // The own motion begins from what is shown; the others from before its first arrival.
    panels.forEach((panel, k) => {
      const { earlier } = chartOf(frames[k] as Frame);
      if (panel.figure !== figure && earlier) put(panel.figure, earlier(frames[k] as never, fresh));
    });
    return stop;
  }
  return travel(box, panels, frames, fresh, chartOf, done);
}

/** One that throws stands still; what it shows at the end is drawn by the stack. */
const put = (figure: Figure<Frame>, frame: Frame): void => {
  attempt(() => {
    figure.update(frame);
    arrangeLabels(figure.element);
  });
};

/** A panel with its frame, and where it stands in the box. */
interface Placed {
  readonly panel: StackPanel;
  readonly frame: Frame;
  readonly top: number;
}

function travel(
  box: HTMLElement,
  panels: readonly StackPanel[],
  frames: readonly Frame[],
  fresh: number,
  chartOf: ChartOf,
  done: () => void,
): (() => void) | null {
  const { top } = box.getBoundingClientRect();
  // On a wall a panel is larger than its own pixels say: whatever moves does so in those.
  const first = panels[0]?.figure.element;
  const own = first instanceof SVGSVGElement ? first.viewBox.baseVal.width : 0;
  const scale = own > 0 ? (first as Element).getBoundingClientRect().width / own : 1;
  const placed = panels.map(
    (panel, i): Placed => ({
      panel,
      frame: frames[i] as Frame,
      top: (panel.figure.element.getBoundingClientRect().top - top) / scale,
    }),
  );
  const find = (what: 'source' | 'rest' | 'landing'): Placed | undefined =>
    placed.find(({ panel }) => panel.figure.motion?.[what]);
  const [from, middle, to] = [find('source'), find('rest'), find('landing')];
  const target = to && chartOf(to.frame);
  if (!to || !target?.earlier) return null;
  const { earlier } = target;
  const at = ({ top: y }: Placed, [x, own]: Point): Point => [x, y + own];
  const ago = (back: number): Frame => (back === 0 ? to.frame : earlier(to.frame as never, back));
  const landing = (back: number): Point => at(to, to.panel.figure.motion?.landing?.(ago(back) as never) as Point);
  const apart = middle !== to;

  const movers: Mover[] = [];
  const cues: Cue[] = [];
  const once = (time: number, call: () => void): void => {
    cues.push({ start: time, end: time, call });
  };
  put(to.panel.figure, ago(fresh));
  const pace = fresh === 1 ? 1 : FASTER;
  for (let back = fresh - 1; back >= 0; back--) {
    const order = fresh - 1 - back;
    const rest = fresh <= WATCHED && middle ? middle.panel.figure.motion?.rest?.(middle.frame as never, back) : null;
    const end = landing(back);
    let landed = (order * RAINING) / fresh + DROP;
    if (rest && middle) {
      const begin = (order * WAY) / pace;
      const way = sampleMovers(wayOf(rest, middle, from, end, at), begin, pace);
      movers.push(...way.movers);
      landed = way.times.landed;
      if (apart) {
        const { earlier: before } = chartOf(middle.frame);
        const clear = before?.(middle.frame as never, Number.POSITIVE_INFINITY);
        if (clear) once(begin, () => put(middle.panel.figure, clear));
        // Values that have become a mean lie there no longer, until it has landed.
        if (clear && rest.mean) once(way.times.leaving, () => put(middle.panel.figure, clear));
        once(way.times.rested, () => put(middle.panel.figure, before?.(middle.frame as never, back) ?? middle.frame));
      }
    } else {
      // From above its own panel, where its sample would be.
      const above: Point = [end[0], Math.max(0, to.top - 12)];
      movers.push(dropMover(above, end, landed - DROP, landed));
    }
    const { unfold } = to.panel.figure.motion ?? {};
    if (unfold && fresh === 1) {
      cues.push({
        start: landed,
        end: landed + UNFOLDING,
        call: (share) => attempt(() => unfold(to.frame as never, share)),
      });
    }
    once(landed + (unfold && fresh === 1 ? UNFOLDING : 0), () => {
      put(to.panel.figure, ago(back));
      if (back === 0) done();
    });
  }
  return run(box, movers, cues, scale);
}

/** The places of one sample in the box's pixels; its values fall from the population, else from above. */
function wayOf(
  rest: Rest,
  middle: Placed,
  from: Placed | undefined,
  landing: Point,
  at: (placed: Placed, point: Point) => Point,
) {
  const values = rest.dots.map((dot, i) => {
    const own = at(middle, dot);
    const source = from?.panel.figure.motion?.source?.(rest.values[i] as number);
    return { from: source && from ? at(from, source) : ([own[0], middle.top] as const), rest: own };
  });
  const mean = rest.mean && at(middle, rest.mean);
  return { values, radius: rest.radius, mean, statistic: at(middle, rest.statistic), landing };
}
