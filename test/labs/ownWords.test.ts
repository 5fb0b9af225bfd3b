import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../content/strings/en.json';
import { EXPERIMENTS } from '../../src/labs/registry';

const GROUPS = ['sentence', 'table', 'chart', 'axis', 'readout'] as const;

/** All files of `src` that speak, each with the lab in whose folder it is, if any. */
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|astro)$/.test(file))
  .map((file) => ({
    lab: /^labs\/(?!registry\/)([^/]+)\//.exec(file)?.[1],
    text: readFileSync(join('src', file), 'utf8'),
  }));

/** Who says a word: by its key, or by its name where keys are put together. */
function speakers(group: string, name: string): ReadonlySet<string | undefined> {
  const own = name.replace(/ForLargeN$/, '');
  const said = new RegExp(`['"\`](?:${group}\\.)?${own}(?:['"\`]|\\.\\$)|(?<![\\w.])${own}[:,] `);
  const begun = new RegExp(`\`${group}\\.(\\w{4,})\\$\\{`, 'g');
  const composes = (text: string): boolean =>
    [...text.matchAll(begun)].some(([, start = '']) => name.startsWith(start));
  return new Set(FILES.filter(({ text }) => said.test(text) || composes(text)).map(({ lab }) => lab));
}

describe.each(GROUPS)('words of the group %s', (group) => {
  it('that one lab alone says stand below its id, so that other pages need not carry them', () => {
    const misplaced = Object.keys(en[group]).filter((name) => {
      const labs = speakers(group, name);
      return labs.size === 1 && !labs.has(undefined);
    });
    expect(misplaced).toEqual([]);
  });
});

describe('words below a lab’s id', () => {
  it('are said in its folder, or put together from what is', () => {
    const words: Readonly<Record<string, object | string>> = en.lab;
    const idle = EXPERIMENTS.flatMap(({ id: lab }) =>
      GROUPS.flatMap((group) =>
        Object.keys((words[lab] as Partial<Record<string, object>>)[group] ?? {})
          // Sentences are put together from parts of their names.
          .filter((name) => group !== 'sentence' && !speakers(group, name).has(lab))
          .map((name) => `lab.${lab}.${group}.${name}`),
      ),
    );
    expect(idle).toEqual([]);
  });
});
