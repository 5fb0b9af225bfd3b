import type { Readout } from '../experiments/frames';
import type { ParamSpec, ParamValue } from '../experiments/params';

/** What a lab that is awake tells those who share it. */
export interface LabReport {
  readonly lab: string;
  /** What the lab can be asked, in its own order. */
  readonly spec: ParamSpec;
  /** Variables that it holds fixed here, as they stand in links. */
  readonly fixed: Readonly<Record<string, string>>;
  /** The settled params of the complete picture, and its figures; null before there is one. */
  readonly complete: Complete | null;
}

export interface Complete {
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly readouts: readonly Readout[];
}

const reports = new Map<string, () => LabReport>();

/** Lets a lab be asked for its report, by its section's id. Returns what ends that. */
export function reportLab(anchor: string, report: () => LabReport): () => void {
  reports.set(anchor, report);
  return () => reports.delete(anchor);
}

/** How long a lab may take to wake, or to draw, before one goes on without its figures, in ms. */
const PATIENCE = 20_000;

/**
 * The report of a lab once it is awake and its picture is complete: never figures of an older setting. A lab that is
 * far away wakes by being brought near. Null when it fails, or takes too long.
 */
export async function reportOf(section: HTMLElement): Promise<LabReport | null> {
  const awake = (): boolean => section.dataset.state === 'ready' && reports.has(section.id);
  if (!awake() && !section.dataset.state) section.scrollIntoView({ block: 'nearest' });
  const ready = awake() || (await changedUntil(section, () => awake() || section.dataset.state === 'failed'));
  return ready && awake() ? (reports.get(section.id)?.() ?? null) : null;
}

/** True as soon as a section's state is as wanted; false when patience ends. */
function changedUntil(section: HTMLElement, wanted: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (value: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(value);
    };
    const observer = new MutationObserver(() => wanted() && end(true));
    observer.observe(section, { attributes: true, attributeFilter: ['data-state'] });
    const timer = setTimeout(end, PATIENCE, false);
  });
}
