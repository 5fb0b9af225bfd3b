import type { CDPSession, Page } from 'playwright-core';

/** An event of Chromium's trace, times in microseconds. */
interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** On the thread's own clock: what others on the machine take is not in it. */
  readonly tdur?: number;
}

/** A task of the page's main thread. */
export interface Task {
  /** When it began, in ms of the machine's clock. */
  readonly start: number;
  readonly end: number;
  /** What the thread itself worked, in ms. */
  readonly work: number;
}

/** What the main thread did while something was tried: its tasks, and when the page set marks of some names. */
export interface Traced {
  readonly tasks: readonly Task[];
  marks(name: string): readonly number[];
}

/** Follows the tasks of a page's main thread while `use` tries it; it has to set a mark of the performance interface. */
export async function traced(page: Page, protocol: CDPSession, use: () => Promise<void>): Promise<Traced> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    for (const event of value) events.push(event as TraceEvent);
  };
  protocol.on('Tracing.dataCollected', collect);
  await protocol.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,blink.user_timing' });
  await use();
  await page.waitForTimeout(50);
  const complete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve));
  await protocol.send('Tracing.end');
  await complete;
  protocol.off('Tracing.dataCollected', collect);
  const isMark = (event: TraceEvent): boolean => event.name.startsWith('bench:');
  const main = events.find(isMark);
  if (!main) throw new Error('The page has set no mark.');
  const own = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const runs = own.filter(({ ph, name }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask');
  const tasks: Task[] = [];
  // What is run within a task is part of it.
  for (const { ts, dur = 0, tdur = 0 } of runs.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts / 1000 >= (tasks.at(-1)?.end ?? 0))
      tasks.push({ start: ts / 1000, end: (ts + dur) / 1000, work: tdur / 1000 });
  }
  return {
    tasks,
    marks: (name) => own.filter((event) => event.name === `bench:${name}`).map(({ ts }) => ts / 1000),
  };
}
