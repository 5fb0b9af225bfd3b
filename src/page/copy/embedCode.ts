import { encodeLink, namingLesson } from '../../notebook/link';
import type { Values, Variables } from '../../notebook/notebook';
import { escapeHtml } from './escapeHtml';

/** A lab at a state, to be put into somebody else's page. */
export interface EmbedOptions {
  /** The embed page's absolute address without query: `https://…/en/embed/coverage/`; its path is `data-embed` of the lab's place. */
  readonly path: string;
  /** What the lab takes, in the order of its experiment's params. What is left out has the embed page's own default. */
  readonly variables: Variables;
  readonly values: Values;
  /** What this lab holds fixed; counts before `values`. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The link version that the page runs at; the newest if left out. */
  readonly version?: number;
  /** The slug of the lesson that the embed's line leads back to: `data-lesson` of the lab's place. */
  readonly lesson?: string;
}

export interface EmbedFrame {
  /** Read out as the frame's name: the lab's and the lesson's. */
  readonly title: string;
}

/** In CSS pixels: no embed page needs more, at any width, until its reader asks for all controls (test/browser/embedSize.test.ts). */
export const EMBED_HEIGHT = 520;

/** The absolute address of a lab's embed page at a state. */
export function embedLink({ path, variables, values, fixed = {}, version, lesson }: EmbedOptions): string {
  const link = `${path}?${encodeLink(variables, { ...values, ...fixed }, version)}`;
  return lesson ? namingLesson(link, lesson) : link;
}

/**
 * The `<iframe>` that shows a lab at a state, as one line of HTML. A frame may copy and go full screen only when its
 * host allows it.
 */
export function embedCode({ title, ...options }: EmbedOptions & EmbedFrame): string {
  const attributes = {
    src: embedLink(options),
    title,
    width: '100%',
    height: String(EMBED_HEIGHT),
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen',
    style: 'border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}
