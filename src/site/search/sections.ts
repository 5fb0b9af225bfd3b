import { plainText } from './plainText';

/** A section of a lesson, as search sees it. */
export interface LessonSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The sections of a lesson's MDX, in their order. */
export function sectionsOf(mdx: string): readonly LessonSection[] {
  const pattern = /<Section\s+id="([^"]+)"\s+title="([^"]+)"\s*>([\s\S]*?)<\/Section>/g;
  return [...mdx.matchAll(pattern)].map(([, id = '', title = '', body = '']) => ({ id, title, text: plainText(body) }));
}
