import type { ChartContext } from '../../charts/chart';
import { pathElement, setPath } from '../../charts/dom';
import { formatNumber, formatShare } from '../../charts/format';
import type { Scaffold } from '../../charts/scaffold';
import { rareDomain, shareAxis } from '../../charts/shareAxis';
import type { Answer, Curve } from '../analysis/answer';
import { valueGrid } from './valueGrid';

/** Vertical ranges of the two that fall over orders of magnitude. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = { precision: [0.001, 10], normal: [0.0005, 0.5] };

/** The height of a share; beyond the panel for one that is beyond its range. */
export type Height = (share: number) => number;

/** The range of the vertical axis: of misses in few steps, so that it stays while a hand moves. */
export function domainOf({
  question: { ask },
  target,
  curve,
  otherCurve,
  trials,
  required,
}: Answer): readonly [number, number] {
  const range = RANGES[ask];
  if (range) return range;
  if (ask === 'effect') return [0, 1];
  // Far fewer than are needed may be as bad as they like: they do not choose the scale.
  const from = Math.max(30, (Number.isFinite(required.n) ? required.n : 0) / 100);
  const seen = (one: Curve | null): number[] =>
    one ? Array.from(one.value).filter((_, i) => (one.n[i] as number) >= from) : [];
  const tried = trials.flatMap(({ missedBelow, missedAbove }) => [missedBelow, missedAbove]);
  return rareDomain(Math.max(2 * target, ...seen(curve), ...seen(otherCurve), ...tried));
}

/** The axis, with its figures in the gutter. */
export function verticalOf(panel: Scaffold, answer: Answer, { words }: ChartContext): Height {
  const [low, high] = domainOf(answer);
  const { ask } = answer.question;
  if (ask === 'precision') return valueGrid(panel, [low, high], (value) => formatShare(value, words));
  if (ask === 'normal') return valueGrid(panel, [low, high], (value) => formatNumber(value, words));
  return shareAxis(panel, [low, high], { top: panel.top, base: panel.base }, words);
}

/** A handle over the target's line, where it has a variable of its own; a choice has none. */
export function draggable({ question: { ask } }: Answer, panel: Scaffold, { document }: ChartContext) {
  const range = RANGES[ask];
  if (!range) return null;
  const handle = pathElement(document, 'drag-handle');
  // In the variable's own unit: percent of a figure.
  const unit = ask === 'precision' ? 2 : 0;
  handle.setAttribute('data-drag', ask === 'precision' ? 'margin' : 'tolerance');
  handle.setAttribute(
    'data-scale',
    `${panel.base} ${Math.log10(range[0]) + unit} ${panel.top} ${Math.log10(range[1]) + unit}`,
  );
  panel.svg.append(handle);
  return (at: number | null) => setPath(handle, at === null ? '' : `M${panel.left},${at}H${panel.right}`);
}
