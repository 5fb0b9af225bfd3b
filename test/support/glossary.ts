import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../content/glossary/', import.meta.url));

/** A term in one language, as its file has it. */
export interface Wording {
  readonly term: string;
  readonly is: string;
  readonly isNot?: string;
  readonly falseFriend?: string;
  readonly variants: readonly string[];
}

/** A term's file. */
export interface TermFile {
  readonly id: string;
  readonly seeAlso: readonly string[];
  readonly languages: ReadonlyMap<string, Wording>;
}

/** Reads the little of YAML that the glossary is written in: a value a line, texts in double quotes. Throws at any other line. */
function readTerm(id: string): TermFile {
  const languages = new Map<string, Record<string, string | string[]>>();
  let seeAlso: string[] = [];
  let current: Record<string, string | string[]> = {};
  for (const line of readFileSync(`${folder}${id}.yaml`, 'utf8').trimEnd().split('\n')) {
    const [, indent, key = '', value = ''] = /^( {2})?(\w+):(?: (.+))?$/.exec(line) ?? [];
    if (indent) current[key] = JSON.parse(value);
    else if (value === '' && key) {
      current = {};
      languages.set(key, current);
    } else if (key === 'seeAlso') seeAlso = value.slice(1, -1).split(', ');
    else if (key !== 'role') throw new Error(`content/glossary/${id}.yaml: what is "${line}"?`);
  }
  return { id, seeAlso, languages: languages as ReadonlyMap<string, unknown> as TermFile['languages'] };
}

/** Every term of the glossary. */
export const TERM_FILES: readonly TermFile[] = readdirSync(folder)
  .sort()
  .map((file) => readTerm(file.replace('.yaml', '')));
