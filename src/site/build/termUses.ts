/** Where a text uses a term: the section, or none before the first one. */
export interface TermUse {
  readonly term: string;
  readonly section: { readonly id: string; readonly title: string } | undefined;
}

/** The `<Term>`s of a lesson's source in their order, each once a section. */
export function termUses(source: string): readonly TermUse[] {
  const uses = new Map<string, TermUse>();
  let section: TermUse['section'];
  for (const [, id, title, end, term] of source.matchAll(
    /<Section\s+id="([^"]+)"\s+title="([^"]+)"|(<\/Section>)|<Term\s+id="([^"]+)"/g,
  )) {
    if (id && title) section = { id, title };
    else if (end) section = undefined;
    else if (term) {
      const key = `${section?.id ?? ''} ${term}`;
      if (!uses.has(key)) uses.set(key, { term, section });
    }
  }
  return [...uses.values()];
}

/** The ids of the terms that a lesson's source uses, each once. */
export const termsOf = (source: string): readonly string[] => [...new Set(termUses(source).map(({ term }) => term))];
