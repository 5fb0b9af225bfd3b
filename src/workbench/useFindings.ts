import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistogramScale } from '../core/sample/histogramOf';
import type { Values } from '../notebook/notebook';
import { SiteWorker as Worker } from '../runtime/siteWorker';
import { type Analyst, type AnalystPort, createAnalyst, type Findings, NO_FINDINGS } from './analysis/analyst';
import type { Numbers } from './analysis/numbers';
import { questionOf } from './analysis/question';

const createWorker = (): AnalystPort =>
  new Worker(new URL('./analysis/analysis.worker.ts', import.meta.url), { type: 'module' }) as unknown as AnalystPort;

/** What is found in some numbers at the values of the page; asked anew whenever either changes. */
export function useFindings(
  numbers: Numbers | null,
  values: Values,
): Findings & { readonly again: () => void; readonly pack: Analyst['pack']; readonly reduce: Analyst['reduce'] } {
  const [findings, setFindings] = useState(NO_FINDINGS);
  const [asked, setAsked] = useState(0);
  const analyst = useRef<Analyst | null>(null);

  useEffect(() => () => analyst.current?.end(), []);
  useEffect(() => {
    if (!numbers) return;
    analyst.current ??= createAnalyst(createWorker, setFindings);
    analyst.current.load(numbers);
  }, [numbers]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again where an answer failed
  useEffect(() => {
    if (numbers) analyst.current?.ask(questionOf(values), values.axis as 'auto' | HistogramScale);
  }, [numbers, values, asked]);
  const pack: Analyst['pack'] = useCallback(
    (name, packing) => analyst.current?.pack(name, packing) ?? Promise.resolve(''),
    [],
  );
  const reduce: Analyst['reduce'] = useCallback(() => analyst.current?.reduce() ?? Promise.resolve(null), []);
  return { ...findings, pack, reduce, again: () => setAsked((times) => times + 1) };
}
