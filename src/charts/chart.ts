import type { Frame } from '../experiments/frame';
import type { Ground } from './ground';
import type { Heard } from './heard/heard';
import type { Heights } from './panelHeight';
import type { Words } from './words';

export interface ChartContext {
  /** The browser's document, or one made for the build. */
  readonly document: Document;
  /** Width of the figure in CSS pixels. */
  readonly width: number;
  /** Height of the figure, where it has to fill a box; else it follows from the width. */
  readonly height?: number;
  readonly words: Words;
  /** Marks stand on so many places in a pixel; on whole pixels when left out. For pictures that will be enlarged. */
  readonly grain?: number;
  /** Whether the panel carries the tick labels of the value axis that it shares with the panel below. Default: true. */
  readonly axis?: boolean;
}

/** A drawn figure that can take newer data in place. */
export interface Figure<F extends Frame> {
  readonly element: SVGElement | HTMLElement;
  /** Moves the data marks to a newer frame; false when scales or structure changed and it must be drawn anew. */
  update(frame: F): boolean;
  /** Draws a reader's guess over the truth: a place across, or the points of a curve. None takes it away. */
  outline?(guess: readonly (readonly [x: number, y: number])[]): void;
  /** What a shape that a reader chose is laid on, as the panel is now; only of panels that show a shape. */
  ground?(): Ground;
  /** What moves when repetitions are added; nothing where the panel only shows their end. */
  readonly motion?: FigureMotion<F>;
}

/** A place in a figure's own pixels. */
export type Point = readonly [x: number, y: number];

/** Where a figure's marks are, for those that travel from panel to panel. */
export interface FigureMotion<F extends Frame> {
  /** Where a value leaves the population. */
  source?(value: number): Point;
  /** Where the values of the sample come to rest that came `back` before the newest; null where it is not known. */
  rest?(frame: F, back: number): Rest | null;
  /** Where the newest repetition of a frame lands. */
  landing?(frame: F): Point;
  /** Draws the newest repetition as far as it has unfolded after landing: `share` goes from 0 to 1. */
  unfold?(frame: F, share: number): void;
  /** Moves to a frame in its own way, and says each time that one more has arrived. Null where nothing may move. */
  play?(frame: F, arrived: (left: number) => void): (() => void) | null;
}

/** A sample as it lies in its panel. */
export interface Rest {
  readonly values: ArrayLike<number>;
  readonly dots: readonly Point[];
  /** Of a dot, in pixels. */
  readonly radius: number;
  /** Where all of them meet; null where the statistic is not their mean. */
  readonly mean: Point | null;
  /** Where the statistic stands. */
  readonly statistic: Point;
}

/** A table with the numbers behind the picture: header cells and rows, already in the reader's language. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How a kind of frame looks, what it says, and the numbers behind it. */
export interface Chart<F extends Frame> {
  readonly heights: Heights;
  /** True where its axis is not the one of the values of the panels above and below it. */
  readonly ownAxis?: boolean;
  draw(frame: F, context: ChartContext): Figure<F>;
  /** What the picture shows now, in one or two sentences. */
  sentence(frame: F, words: Words): string;
  /** The frame as it was `back` repetitions ago, as far as that is known; 0 leaves it as it is. */
  earlier?(frame: F, back: number): F;
  table(frame: F, words: Words): Table;
  /** Only of a chart that is a table itself: the row that stands out. */
  marked?(frame: F): number;
  /** Only of a chart that can be followed by ear; a lab's layout names the one of its own that is. */
  heard?(frame: F, words: Words): Heard;
  /** Only where the frame has every repetition: all of them as CSV, in pieces. */
  everything?(frame: F): readonly string[];
}

/** The chart of a frame, wherever charts come from. */
export type ChartOf = <F extends Frame>(frame: F) => Chart<F>;

/** A chart for every kind among some frames: a new kind does not compile until it has one. */
export type ChartsOf<F extends Frame> = { readonly [K in F['kind']]: Chart<Extract<F, { kind: K }>> };
