import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLittleYaml } from './littleYaml';

const folder = fileURLToPath(new URL('../../content/heard/', import.meta.url));

export interface SayingFile {
  readonly said: string;
  readonly answer: string;
  readonly words?: readonly string[];
}

/** A sentence's file, as `src/content.config.ts` describes it. */
export interface HeardFile {
  readonly id: string;
  readonly order: number;
  readonly role: string;
  readonly misunderstanding: number;
  readonly opens: { readonly lesson: string; readonly section: string; readonly lab?: string; readonly set?: string };
  readonly en: SayingFile;
  readonly ko: SayingFile;
}

/** Every sentence of `content/heard/`, in the order of the list. */
export const HEARD_FILES: readonly HeardFile[] = readdirSync(folder)
  .map((file) => {
    const read = readLittleYaml(readFileSync(folder + file, 'utf8'));
    const { order, misunderstanding } = read;
    return {
      ...read,
      id: file.replace('.yaml', ''),
      order: Number(order),
      misunderstanding: Number(misunderstanding),
    } as unknown as HeardFile;
  })
  .sort((a, b) => a.order - b.order);
