import fc from 'fast-check';
import type { Collection, Entry } from '../../../src/page/collection/entry';

export const entry = (changes: Partial<Entry> = {}): Entry => ({
  id: 'k1',
  lab: 'sampling',
  query: 'v=1&population=log-normal:3,0.5&statistic=mean&N=10000&n=100&repetitions=1000&seed=42',
  page: 'lessons/parameter-and-sample/',
  anchor: 'first',
  panels: ['distribution'],
  controls: ['n', 'N'],
  shape: 320,
  words: '',
  beside: false,
  ...changes,
});

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/);
const value = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom('log-normal:0,1', 'die:6'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Any entry that may be kept. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.stringMatching(/^k[a-z0-9]{1,7}$/),
    lab: name,
    query: fc
      .uniqueArray(fc.tuple(name, value), { maxLength: 8, selector: ([key]) => key })
      .map((pairs) =>
        pairs
          .map(([key, text]) => `${key}=${encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',')}`)
          .join('&'),
      ),
    page: fc.constantFrom('lessons/parameter-and-sample/', 'workbench/', ''),
    anchor: fc.constantFrom('first', 'sampling-n-10-repetitions-1', 'Größe', ''),
    panels: fc.array(name, { minLength: 1, maxLength: 3 }),
    controls: fc.array(name, { maxLength: 2 }),
    compares: fc.array(name, { minLength: 1, maxLength: 2 }),
    shape: fc.integer({ min: 0, max: 2000 }),
    words: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/(?!\n)\p{Cc}/gu, '')),
      fc.constantFrom('n이 크면 정말 괜찮을까요?\n다음 줄', 'back\\slash \\n', ''),
    ),
    beside: fc.boolean(),
  })
  .chain((whole) =>
    fc.subarray(['panels', 'compares'] as const).map((left) => {
      const some: Partial<Entry> & typeof whole = { ...whole };
      for (const key of left) delete (some as Partial<Entry> as Record<string, unknown>)[key];
      return some as Entry;
    }),
  );

export const anyCollection: fc.Arbitrary<Collection> = fc.record({
  title: fc.constantFrom('', '목요일 회의', 'For Thursday\\'),
  entries: fc.uniqueArray(anyEntry, { maxLength: 6, selector: ({ id }) => id }),
});

/** Without what is of the device alone. */
export const content = ({ title, entries }: Collection) => ({ title, entries: entries.map(({ id, ...rest }) => rest) });
