import { expect, it } from 'vitest';
import { held } from '../../../../src/site/build/cache/held.mjs';

it('what was made is there at once, and for the next build once its sources are known to be the same', () => {
  const kept = new Map<string, Uint8Array>();
  const below = {
    get: (key: string) => kept.get(key) ?? null,
    put: (key: string, content: Uint8Array) => void kept.set(key, content),
  };
  kept.set('old', Buffer.from('of an earlier build'));
  const store = held(below);
  expect(store.get('new')).toBeNull();
  store.put('new', Buffer.from('made'));
  expect(store.get('new')).toEqual(Buffer.from('made'));
  expect(store.get('old')).toEqual(Buffer.from('of an earlier build'));
  // A build that failed, or whose sources changed, ends here.
  expect([...kept.keys()]).toEqual(['old']);
  store.keep();
  expect([...kept.keys()]).toEqual(['old', 'new']);
});
