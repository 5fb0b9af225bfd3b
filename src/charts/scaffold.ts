import type { Domain } from '../experiments/frame';
import { type AxisX, type AxisY, axesAt } from './axes';
import type { ChartContext } from './chart';
import { pathElement, setText, svgElement } from './dom';
import { keepBox } from './labels/arrange';
import { fittedTitle } from './labels/fittedTitle';

/**
 * Space around the marks, in CSS pixels; left and right are the same in all panels that share an axis, so that it aligns.
 * A vertical axis has a gutter: nothing of it lies over data.
 */
export const MARGIN = { left: 18, right: 18, gutter: 48, top: 26, axis: 40, bare: 8 } as const;

/** The topmost figure of a vertical axis keeps this clear of the title. */
const UNDER_TITLE = 6;

export interface ScaffoldOptions {
  readonly height: number;
  readonly title: string;
  readonly className: string;
  readonly x: AxisX;
  /** The vertical scale to begin with; [0, 1] when left out. With `axis`, labelled in the gutter, with a `unit` or without. */
  readonly y?: AxisY;
  /** Room left of the panel for figures that it writes itself, or so that it aligns with a panel that has it. */
  readonly gutter?: boolean;
}

/** The part of a figure that stays while its data change: scales, axis, title, and a layer for marks. */
export interface Scaffold {
  readonly svg: SVGSVGElement;
  /** Whole pixels, or the parts of one that the context asks for. */
  x(value: number): number;
  y(value: number): number;
  /** Changes the vertical scale; only for panels without a vertical axis. */
  scaleY(domain: Domain): void;
  setTitle(words: string): void;
  setAxisLabel(words: string): void;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  /** Adds an empty path of a class to the marks, behind those that follow. */
  path(className: string): SVGPathElement;
  /** Writes a figure of the vertical axis into the gutter. */
  tick(words: string, y: number): void;
  /** Adds a text to the marks: it goes where it meets none of them. */
  text(className: string): SVGTextElement;
  /** Adds a text of an axis, which stays where it is put. */
  fixedText(className: string, anchor: 'middle' | 'end'): SVGTextElement;
}

/** Draws scales and axis with Plot and leaves the marks to the chart, which moves them in place. */
export function scaffold(
  context: ChartContext,
  { height, title, className, x, y = { domain: [0, 1], axis: false }, gutter = y.axis }: ScaffoldOptions,
): Scaffold {
  const { document, width, grain = 1, words } = context;
  // A whole pixel: the line that all stands on is sharp, and its place short in the text of every shape.
  const base = Math.round(height - (x.axis ? MARGIN.axis : MARGIN.bare));
  const left = gutter ? MARGIN.gutter : MARGIN.left;
  const top = MARGIN.top + (y.axis ? UNDER_TITLE : 0);
  const axes = axesAt(
    { width, height, left, right: MARGIN.right, top, bottom: height - base, x, y, locale: words.locale },
    document,
  );
  // What is kept stays as it is.
  const drawn = axes.isKept ? (axes.svg.cloneNode(true) as SVGSVGElement) : axes.svg;
  drawn.setAttribute('class', `chart ${className}`);
  drawn.setAttribute('aria-hidden', 'true');
  drawn.setAttribute('height', String(height));

  const line = pathElement(document, 'baseline');
  line.setAttribute('d', `M${left},${base + 0.5}H${width - MARGIN.right}`);
  const fitted = (words: string): string => fittedTitle(words, width - MARGIN.left);
  const heading = label(document, 'chart-title', MARGIN.left, 14, fitted(title));
  drawn.append(heading, line);
  const axisLabel = label(
    document,
    'axis-label',
    (left + width - MARGIN.right) / 2,
    height - 5,
    x.axis ? x.label : '',
    'middle',
  );
  if (x.axis) drawn.append(axisLabel);
  const marks = svgElement(document, 'g', 'marks');
  drawn.append(marks);
  keepBox(drawn, { left, right: width - MARGIN.right, top, base });

  let [bottom, ceiling] = y.domain;
  const clamp = (pixel: number, low: number, high: number): number =>
    Math.round(Math.min(high, Math.max(low, pixel)) * grain) / grain;
  return {
    svg: drawn,
    x: (value) => clamp(axes.scaleX(value), -9, width + 9),
    // Linear always, so that a new scale needs no new drawing.
    y: (value) => clamp(base - ((value - bottom) / (ceiling - bottom)) * (base - top), top - 1, base),
    scaleY: (domain) => {
      [bottom, ceiling] = domain;
    },
    setTitle: (words) => setText(heading, fitted(words)),
    setAxisLabel: (words) => setText(axisLabel, words),
    left,
    right: width - MARGIN.right,
    top,
    base,
    tick(figure, at) {
      // Before the marks: it belongs to the axis.
      marks.before(label(document, 'tick-label', left - 6, at + 4, figure, 'end'));
    },
    path(name) {
      const path = pathElement(document, name);
      marks.append(path);
      return path;
    },
    text(name) {
      const text = label(document, name, 0, 0, '');
      marks.append(text);
      return text;
    },
    fixedText(name, anchor) {
      const text = label(document, name, 0, 0, '', anchor);
      marks.before(text);
      return text;
    },
  };
}

function label(
  document: Document,
  name: string,
  x: number,
  y: number,
  words: string,
  anchor = 'start',
): SVGTextElement {
  const text = svgElement(document, 'text', name) as SVGTextElement;
  text.setAttribute('x', String(x));
  text.setAttribute('y', String(y));
  text.setAttribute('text-anchor', anchor);
  text.textContent = words;
  return text;
}
