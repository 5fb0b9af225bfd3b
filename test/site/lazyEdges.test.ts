import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url).pathname;
const LATER = /(?<!typeof )\bimport\('/;

/** Whose failures are told by who asks for them, and by whom. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  'experiments/lawOnDemand.ts': 'the lab that waits for it (runtime/client.ts)',
  'instrument/bringOwn.ts': 'the lab whose worker it is (runtime/client.ts)',
  'instrument/useLab.ts': 'the lab itself (instrument/session.ts)',
  'notebook/own/ready.ts': 'the lab that waits for it (instrument/session.ts)',
  'page/address/address.ts': 'nobody: an address that is not mended is read as it is',
  'page/collection/addItems.ts': 'the menu that it is in (instrument/menu/menu.ts)',
  'page/scrub/scrub.ts': 'nobody: the sentence has been announced all the same',
  'site/scripts/furniture.ts': 'nobody: a pointer scrolls all the same',
};

describe('what a page fetches later', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.(tsx?|astro)$/.test(file),
  );
  const later = files.filter((file) => LATER.test(readFileSync(join(src, file), 'utf8')));

  it.each(later)('%s says so where it does not come', (file) => {
    if (file in TOLD_ELSEWHERE) return;
    expect(readFileSync(join(src, file), 'utf8')).toMatch(/\b(?:orTell|tellFault)\(/);
  });

  it('is told elsewhere only where there is such', () => {
    expect(later).toEqual(expect.arrayContaining(Object.keys(TOLD_ELSEWHERE)));
  });
});
