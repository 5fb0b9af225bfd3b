import MiniSearch, { type SearchResult } from 'minisearch';
import { type Entry, KINDS } from './entry';
import { asksMeaning, formsOf, tellingWords, type Word } from './words';

/** An entry that was found, and the forms of words in it that were matched. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** Forms that mark a match by themselves. */
  readonly lead: ReadonlySet<string>;
  /** Forms that continue one. */
  readonly rest: ReadonlySet<string>;
}

export type Search = (query: string) => readonly Hit[];

/** A piece of a Korean word says less than its beginning. */
const PIECE = 0.4;
/** What is called just so comes before what is called so among other things. */
const SAME = 2;
/** Who asks what a word means wants its term. */
const DEFINED = 6;
/** What scores below this share of the best is noise. */
const NOISE = 0.02;
/** More of a kind would hide the next one. */
const MOST = 6;

/** Reads the entries, some at a time so that the page stays quick, and returns what searches them, best first. */
export async function createSearch(entries: readonly Entry[]): Promise<Search> {
  const index = new MiniSearch<Entry & { id: number }>({
    fields: ['title', 'within', 'names', 'text'],
    tokenize: formsOf,
    // They are in lower case already.
    processTerm: (form) => form,
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: 3 },
  );
  return (query) => {
    const words = tellingWords(query);
    if (words.length === 0) return [];
    const defined = asksMeaning(query) ? plain(query) : '';
    const leads = new Set(words.flatMap(({ lead }) => lead));
    const ask = (mistyped: boolean): readonly SearchResult[] =>
      index.search(query, {
        boost: { title: 3, names: 3, within: 0.6 },
        // MiniSearch cuts the query as it cuts the texts.
        boostTerm: (form) => (leads.has(form) ? 1 : PIECE),
        prefix: (form) => /^\p{L}{2}/u.test(form) && !/^\p{Script=Hangul}/u.test(form),
        fuzzy: (form) => mistyped && /^[a-z]{4}/.test(form) && 0.25,
        weights: { prefix: 0.5, fuzzy: 0.25 },
      });
    const exact = ask(false);
    const known = new Set(exact.flatMap(({ queryTerms }) => queryTerms));
    const mistyped = words.some(({ lead }) => !lead.some((form) => known.has(form)));
    const hits = (mistyped ? ask(true) : exact)
      .map((result) => hitOf(result, words, leads, entries))
      .filter((hit) => hit !== undefined)
      .map((hit) => (nameOf(hit.entry.title) === nameOf(query) ? { ...hit, score: hit.score * SAME } : hit))
      .map((hit) => (defined ? { ...hit, score: hit.score * definesOf(hit.entry, defined) } : hit))
      .sort((a, b) => b.score - a.score);
    const best = hits[0]?.score ?? 0;
    return KINDS.flatMap((kind) => hits.filter(({ entry }) => entry.kind === kind).slice(0, MOST))
      .filter(({ score }) => score >= best * NOISE)
      .sort((a, b) => b.score - a.score);
  };
}

/** How much more an entry is wanted by who asks what a word means: the word's term, then what says that it tells. */
const definesOf = ({ kind, title }: Entry, asked: string): number =>
  kind === 'term' && asked.startsWith(plain(title)) ? DEFINED : asksMeaning(title) ? SAME : 1;

const nameOf = (text: string): string => formsOf(text).join(' ');
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A result is worth the more, the more of the query's words it has; with less than a third of them it is none. */
function hitOf(
  { id, score, queryTerms, match }: SearchResult,
  words: readonly Word[],
  leads: ReadonlySet<string>,
  entries: readonly Entry[],
): Hit | undefined {
  const entry = entries[id];
  const found = words.filter(({ lead }) => lead.some((form) => queryTerms.includes(form))).length / words.length;
  if (!entry || found < 1 / 3) return undefined;
  const forms = Object.keys(match);
  // A form of the text that stands for one of the query's beginnings, itself or nearly.
  const rest = new Set(forms.filter((form) => queryTerms.includes(form) && !leads.has(form)));
  return { entry, score: score * found ** 2, lead: new Set(forms.filter((form) => !rest.has(form))), rest };
}
