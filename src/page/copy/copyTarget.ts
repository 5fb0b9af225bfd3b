/** What a "Copy" button is about. */
export interface CopyTarget {
  /** The id that the link leads to; empty for the page itself. */
  readonly anchor: string;
  /** Of the lesson, and of the section or lab. */
  readonly title: string;
  /** The lab whose finding it is, if any. */
  readonly lab: HTMLElement | null;
  /** What is said where no lab has a finding: the lesson in one sentence. */
  readonly saying: string;
  /** The lab that a frame would show; null where the page has none. */
  readonly frame: {
    readonly section: HTMLElement;
    readonly name: string;
    readonly title: string;
    /** The embed page's path, and the lesson that it leads back to. */
    readonly path: string;
    readonly lesson: string | undefined;
  } | null;
}

/** Reads from the page what a button with `data-copy-menu` is about: a lab, a section, or (empty) the whole lesson. */
export function copyTarget(button: HTMLElement): CopyTarget {
  const { ownerDocument: document } = button;
  const anchor = button.dataset.copyMenu ?? '';
  const lesson = textOf(document.querySelector('h1'));
  const saying = textOf(document.querySelector('.lesson-head .summary')) || lesson;
  const place = anchor === '' ? null : document.getElementById(anchor);
  const own = place?.matches('section[data-lab], [data-figure]') ? place : null;
  const within = own ?? place?.closest('section')?.querySelector<HTMLElement>('section[data-lab]') ?? null;
  // The heading's own words: its copy button is in it.
  const part = own ? nameOf(own) : place ? textOf(place) : '';
  const framed = within ?? nearest(button);
  return {
    anchor,
    title: part && !lesson.endsWith(part) ? `${lesson} · ${part}` : lesson,
    lab: within,
    saying,
    frame: framed && frameOf(framed, lesson),
  };
}

function frameOf(section: HTMLElement, lesson: string): CopyTarget['frame'] {
  const place = section.closest<HTMLElement>('lab-place');
  const name = nameOf(section);
  if (!place?.dataset.embed) return null;
  const { embed: path, lesson: slug } = place.dataset;
  return { section, name, title: lesson.endsWith(name) ? lesson : `${name} (${lesson})`, path, lesson: slug };
}

/** The last lab before a button, else the first one after it. */
function nearest(button: HTMLElement): HTMLElement | null {
  const all = [...button.ownerDocument.querySelectorAll<HTMLElement>('section[data-lab], [data-copy-menu]')];
  const isLab = (element: HTMLElement): boolean => element.matches('section[data-lab]');
  return all.slice(0, all.indexOf(button)).findLast(isLab) ?? all.find(isLab) ?? null;
}

/** A lab's name without the word for "lab" before it: beside a lesson's title that is said already. */
function nameOf(section: Element): string {
  return (textOf(section.querySelector('.lab-title')) || ((section as HTMLElement).dataset.name ?? '')).replace(
    /^[^:]{1,12}: /,
    '',
  );
}

function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const button of copy?.querySelectorAll('button') ?? []) button.remove();
  return (copy?.textContent ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
