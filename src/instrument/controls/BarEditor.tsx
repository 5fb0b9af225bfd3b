import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { formatNumber, formatShare } from '../../charts/format';
import type { Words } from '../../charts/words';
import { BARS, TALLEST } from '../../core/populations/drawn';
import { drawingOf, type Pen, penAt, redrawn, stroke } from './stroke';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly words: Words;
  readonly set: (name: string, value: string) => void;
}

/** By how much Page Up and Page Down change a bar. */
const PAGE = 10;

/**
 * The bars of a population drawn by hand. With mouse or finger: press and draw across them. By keyboard they are one
 * stop: left and right choose a bar, up and down change its height.
 */
export function BarEditor({ id, name, value, words, set }: Props) {
  const [current, setCurrent] = useState(0);
  const area = useRef<HTMLFieldSetElement>(null);
  const held = useRef<{ pen: Pen; text: string } | null>(null);
  const drawing = drawingOf(value);
  if (!drawing) return null;
  const { min, max, heights } = drawing;
  const total = heights.reduce((sum, height) => sum + height, 0);
  const edge = (bar: number): string => formatNumber(min + ((max - min) * bar) / BARS, words);

  const penOf = (event: PointerEvent): Pen => {
    const { left, width, bottom, height } = (area.current as HTMLFieldSetElement).getBoundingClientRect();
    return penAt((event.clientX - left) / width, (bottom - event.clientY) / height);
  };
  const draw = (event: PointerEvent, from: Pen, text: string): void => {
    const pen = penOf(event);
    const next = redrawn(text, stroke(drawingOf(text)?.heights ?? heights, from, pen));
    // The page may not have taken in the last stroke yet.
    held.current = { pen, text: next };
    setCurrent(pen.bar);
    if (next !== text) set(name, next);
  };
  const press = (event: PointerEvent<HTMLFieldSetElement>): void => {
    if (event.button !== 0 || event.currentTarget.matches(':disabled')) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const pen = penOf(event);
    draw(event, pen, value);
    area.current?.querySelectorAll('input')[pen.bar]?.focus({ preventScroll: true });
  };
  const choose = (event: KeyboardEvent<HTMLInputElement>, bar: number): void => {
    const to = { ArrowLeft: bar - 1, ArrowRight: bar + 1 }[event.key];
    const height = heights[bar] as number;
    const high = { PageUp: height + PAGE, PageDown: height - PAGE }[event.key];
    if (to === undefined && high === undefined) return;
    event.preventDefault();
    if (to !== undefined) area.current?.querySelectorAll('input')[to]?.focus();
    else if (high !== undefined) change(bar, high);
  };
  const change = (bar: number, high: number): void => {
    const pen = { bar, height: Math.min(TALLEST, Math.max(0, high)) };
    set(name, redrawn(value, stroke(heights, pen, pen)));
  };

  return (
    <div className="bars">
      <fieldset
        className="bars-area"
        ref={area}
        aria-label={words.t('population.drawn.bars')}
        aria-describedby={`${id}-bars-hint`}
        onPointerDown={press}
        onPointerMove={(event) => held.current && draw(event, held.current.pen, held.current.text)}
        onPointerUp={() => {
          held.current = null;
        }}
        onPointerCancel={() => {
          held.current = null;
        }}
      >
        <svg viewBox={`0 0 ${BARS} ${TALLEST}`} preserveAspectRatio="none" aria-hidden="true">
          {heights.map((height, bar) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            <rect key={bar} className="bar" x={bar + 0.06} width={0.88} y={TALLEST - height} height={height} />
          ))}
        </svg>
        {heights.map((height, bar) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={bar}
            type="range"
            name={`${name}.h${bar + 1}`}
            min={0}
            max={TALLEST}
            value={height}
            tabIndex={bar === current ? 0 : -1}
            aria-orientation="vertical"
            aria-label={words.t('population.drawn.bar', { from: edge(bar), to: edge(bar + 1) })}
            aria-valuetext={words.t('population.drawn.height', { height, share: formatShare(height / total, words) })}
            onChange={({ currentTarget }) => change(bar, Number(currentTarget.value))}
            onFocus={() => setCurrent(bar)}
            onKeyDown={(event) => choose(event, bar)}
          />
        ))}
      </fieldset>
      <p className="control-hint" id={`${id}-bars-hint`}>
        {words.t('population.drawn.how')}
      </p>
    </div>
  );
}
