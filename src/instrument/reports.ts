import type { Frame, Readout } from '../experiments/frame';
import type { ParamSpec, ParamValue } from '../experiments/params';

/** What a lab that is awake tells those who share it. */
export interface LabReport {
  readonly lab: string;
  /** What the lab can be asked, in its own order. */
  readonly spec: ParamSpec;
  /** Variables that it holds fixed here, as they stand in links. */
  readonly fixed: Readonly<Record<string, string>>;
  /** How it is shown here. */
  readonly shows: Shown;
  /** The settled params of the complete picture, and its figures; null while it shows none of the page's setting. */
  readonly complete: Complete | null;
}

/** What of a lab is to be seen in one place of a page; all, or the lab's own, where left out. */
export interface Shown {
  /** Kinds of its panels. */
  readonly panels?: readonly string[] | undefined;
  /** Names of the controls beside the picture. */
  readonly controls?: readonly string[] | undefined;
  /** Names of the readouts that stand beside each other. */
  readonly compares?: readonly string[] | undefined;
}

export interface Complete {
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly readouts: readonly Readout[];
  readonly frames: readonly Frame[];
}

const reports = new Map<string, () => LabReport>();

/** Lets a lab be asked for its report, by its section's id. Returns what ends that. */
export function reportLab(anchor: string, report: () => LabReport): () => void {
  reports.set(anchor, report);
  return () => reports.delete(anchor);
}

/** How long a lab may take to wake, or to draw, before one goes on without its figures, in ms. */
const PATIENCE = 20_000;
/** Labs nearer to the screen than this wake by themselves, in CSS pixels (site/components/Lab.astro). */
const NEAR = 300;

/** The report of a lab as soon as it is awake, whatever it is doing. Null when it fails, or takes too long. */
export async function wokenReport(section: HTMLElement): Promise<LabReport | null> {
  const over = (): boolean => reports.has(section.id) || section.dataset.state === 'failed';
  if (!over()) {
    const back = bringNear(section);
    await changedUntil(section, over);
    back();
  }
  return reports.get(section.id)?.() ?? null;
}

/** The report of a lab once its picture is complete, never with figures of an older setting; null as above. */
export async function reportOf(section: HTMLElement): Promise<LabReport | null> {
  const over = (): boolean => section.dataset.state === 'ready' || section.dataset.state === 'failed';
  if (!(await wokenReport(section))) return null;
  if (!over()) await changedUntil(section, over);
  return section.dataset.state === 'ready' ? (reports.get(section.id)?.() ?? null) : null;
}

/** A lab wakes when it is near the screen. One that is far is put there, unseen, and nothing else moves. */
function bringNear(section: HTMLElement): () => void {
  const { top, bottom } = section.getBoundingClientRect();
  const height = section.ownerDocument.documentElement.clientHeight;
  if (bottom < -NEAR || top > height + NEAR)
    Object.assign(section.style, { visibility: 'hidden', translate: `0 ${-top}px` });
  return () => Object.assign(section.style, { visibility: '', translate: '' });
}

/** Resolves as soon as a section's state is as wanted, or when patience ends. */
function changedUntil(section: HTMLElement, wanted: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(() => wanted() && end());
    observer.observe(section, { attributes: true, attributeFilter: ['data-state'] });
    const timer = setTimeout(end, PATIENCE);
  });
}
