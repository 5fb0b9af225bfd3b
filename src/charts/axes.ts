import { axisX, axisY, plot } from '@observablehq/plot';
import type { Domain } from '../experiments/frame';
import { memo } from '../experiments/memo';
import { flattenAxes } from './flatAxes';
import { LINE, tickStep } from './roundStep';

export interface AxisX {
  readonly domain: Domain;
  readonly type?: 'linear' | 'log';
  readonly label: string;
  readonly axis: boolean;
  /** Where ticks stand, if not at round numbers. */
  readonly ticks?: readonly number[];
}

export interface AxisY {
  readonly domain: Domain;
  readonly axis: boolean;
  readonly unit?: string;
}

/** Axes without marks. */
export interface Axes {
  readonly svg: SVGSVGElement;
  scaleX(value: number): number;
  /** True where others may be given the same: a copy is to be drawn on. */
  readonly isKept: boolean;
}

export interface AxesAsked {
  readonly x: AxisX;
  readonly y: AxisY;
  readonly width: number;
  readonly height: number;
  /** Space around, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly locale: string;
}

/** Draws scales and axes with Plot. */
function drawAxes({ width, height, left, right, top, bottom, x, y, locale }: AxesAsked, document: Document): Axes {
  const narrow = width < 520;
  const drawn = plot({
    document,
    className: 'plot',
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    // Plot adds an axis of its own, with other ticks than the panel below, unless told not to.
    x: { domain: [...x.domain], type: x.type ?? 'linear', label: null, axis: null },
    y: { domain: [...y.domain], axis: null },
    marks: [
      x.axis
        ? axisX({
            ticks: x.ticks ? [...x.ticks] : x.type === 'log' || narrow ? 5 : 9,
            tickSize: 4,
            tickPadding: 4,
            ...(x.type === 'log' && { tickFormat: powersOfTen(locale) }),
            // As they are given: 0 and 1, not 0.0 and 1.0.
            ...(x.ticks && x.type !== 'log' && { tickFormat: String }),
          })
        : null,
      y.axis
        ? axisY({
            ticks: tickCount(y.domain, height - top - bottom),
            tickSize: 0,
            tickPadding: 6,
            ...(y.unit && { tickFormat: (value: number) => `${value}${y.unit}` }),
          })
        : null,
    ],
  }) as unknown as SVGSVGElement & { scale(name: 'x'): { apply(value: number): number } };
  // The policy forbids inline styles; charts.css says the same.
  drawn.querySelector('style')?.remove();
  for (const element of [drawn, ...drawn.querySelectorAll('[style]')]) element.removeAttribute('style');
  flattenAxes(drawn);
  const scaleX = x.type === 'log' ? drawn.scale('x').apply : linearScale(x.domain, [left, width - right]);
  return { svg: drawn, scaleX, isKept: IN_PAGE };
}

/** What Plot's linear scale does, without its way to it: shapes ask for ten thousand places. */
export function linearScale([low, high]: Domain, [from, to]: Domain): (value: number) => number {
  const range = high - low;
  return (value) => {
    const share = range === 0 ? 0.5 : (value - low) / range;
    return from * (1 - share) + to * share;
  };
}

/** How many figures to ask for on a vertical axis: five, or fewer where they would meet. */
function tickCount([low, high]: Domain, pixels: number): number {
  let count = 5;
  while (count > 1 && (tickStep(low, high, count) * pixels) / (high - low) < LINE) count--;
  return count;
}

/** All that an axis is drawn of, as one text. */
export function keyOf({ x, y, ...rest }: AxesAsked): string {
  return JSON.stringify([rest, x.axis, x.type, x.ticks, String(x.domain), y.axis, y.unit, String(y.domain)]);
}

/** At build every picture has a document of its own, and hardly an axis is drawn twice. */
const IN_PAGE = typeof document !== 'undefined';
/** Axes of a page: as many as all panels of a few labs have while a slider goes to and fro. */
const KEPT = 48;

/** Axes as they were drawn before, where they were: most of what it takes to draw a panel anew is Plot's way to its axes. */
export const axesAt: typeof drawAxes = IN_PAGE ? memo(KEPT, (asked, _document) => keyOf(asked), drawAxes) : drawAxes;

/** Labels at 1, 10, 100 ..., short as the language has it: 10K, 1만. */
function powersOfTen(locale: string): (value: number) => string {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  return (value) => (Number.isInteger(Math.log10(value)) ? compact.format(value) : '');
}
