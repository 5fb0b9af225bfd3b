import { useEffect, useRef } from 'react';
import { createStack, type Stack } from '../charts/stack';
import type { Words } from '../charts/words';
import type { Frame } from '../experiments/frame';
import type { Param } from '../experiments/params';
import { bindChartDrag } from '../instrument/controls/chartDrag';
import { chartOf } from './charts/index';
import { VARIABLES } from './variables';

/** Draws frames into a box outside React, as wide as it is, in the place of the still picture; its lines can be dragged. */
export function usePicture(frames: readonly Frame[], words: Words, set: (name: string, value: number) => void) {
  const still = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const stack = useRef<Stack | null>(null);
  const shown = useRef(frames);
  shown.current = frames;

  useEffect(() => {
    const box = live.current;
    if (!box) return;
    stack.current = createStack(box, words, chartOf);
    const draw = (): void => {
      if (box.clientWidth === 0 || shown.current.length === 0) return;
      stack.current?.show(shown.current, { width: box.clientWidth });
      still.current?.replaceChildren();
      box.closest<HTMLElement>('.lab')?.style.setProperty('--figure-height', `${box.offsetHeight}px`);
    };
    const observer = new ResizeObserver(draw);
    observer.observe(box);
    box.addEventListener('redraw', draw);
    return () => {
      observer.disconnect();
      box.removeEventListener('redraw', draw);
    };
  }, [words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn whenever there are other frames
  useEffect(() => {
    live.current?.dispatchEvent(new Event('redraw'));
  }, [frames]);
  useEffect(() => {
    const box = live.current;
    return box ? bindChartDrag(box, (name) => VARIABLES[name as keyof typeof VARIABLES] as Param, set) : undefined;
  }, [set]);
  return { still, live };
}
