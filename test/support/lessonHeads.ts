import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LessonEntry } from '../../src/site/lessons';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** The folders of lessons and of cases, from `content/`, with their ids in Astro's collection. */
const folders = (): readonly (readonly [path: string, id: string])[] =>
  ['lessons', 'cases'].flatMap((kind) =>
    existsSync(`${content}${kind}`)
      ? readdirSync(`${content}${kind}`).map(
          (name) => [`${kind}/${name}`, kind === 'cases' ? `cases/${name}` : name] as const,
        )
      : [],
  );

/** A value as the heads are written: JSON, or a bare or single-quoted text. */
function readValue(text: string): unknown {
  if (/^["[]|^-?\d+(\.\d+)?$/.test(text)) return JSON.parse(text);
  return text.replace(/^'(.*)'$/, '$1');
}

/** The head of a lesson as data, lists of lines apart. */
function headOf(source: string): Record<string, unknown> {
  const head: Record<string, unknown> = {};
  let nested: Record<string, unknown> = {};
  for (const line of (source.split(/^---$/m)[1] ?? '').trim().split('\n')) {
    const [, indent, key = '', value = ''] = /^( {2})?(\w+):(?: (.+))?$/.exec(line) ?? [];
    if (!key) continue;
    if (indent) nested[key] = readValue(value);
    else if (value === '') head[key] = nested = {};
    else head[key] = readValue(value);
  }
  return head;
}

/** Every lesson and case in a language, as Astro's collections give them: what the pictures of previews are drawn from. */
export const lessonEntries = (locale: string): readonly LessonEntry[] =>
  folders().map(([path, id]) => {
    const body = readFileSync(`${content}${path}/${locale}.mdx`, 'utf8');
    return { id: `${id}/${locale}`, collection: 'lessons', data: headOf(body), body } as unknown as LessonEntry;
  });
