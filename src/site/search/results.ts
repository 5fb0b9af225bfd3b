import type { Kind } from './entry';
import { excerpt, marked } from './excerpt';
import type { Hit } from './ranking';

/** Fills the list: a group for each kind, the kind with the best hit first. */
export function showHits(list: HTMLElement, hits: readonly Hit[], words: { readonly [kind in Kind]: string }): void {
  const { ownerDocument: document } = list;
  const kinds = [...new Set(hits.map(({ entry }) => entry.kind))];
  list.replaceChildren(
    ...kinds.map((kind) => {
      const title = element(document, 'p', 'search-kind', words[kind]);
      title.id = `search-kind-${kind}`;
      const group = element(document, 'div', 'search-group');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', title.id);
      group.append(title, ...hits.filter(({ entry }) => entry.kind === kind).map((hit) => optionOf(document, hit)));
      return group;
    }),
  );
  for (const [index, option] of [...list.querySelectorAll('[role=option]')].entries()) option.id = `search-${index}`;
}

/** A link, so that it opens as links do; the keyboard stays in the field. */
function optionOf(document: Document, { entry, lead, rest }: Hit): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'search-option';
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.tabIndex = -1;
  link.href = hrefOf(entry.href, document.location);
  const title = element(document, 'span', 'search-title');
  title.append(...piecesOf(document, entry.title, lead, rest));
  link.append(title);
  if (entry.within) {
    const within = element(document, 'span', 'search-within');
    if (entry.language) within.lang = entry.language;
    within.append(...piecesOf(document, entry.within, lead, rest));
    link.append(' ', within);
  }
  const text = element(document, 'span', 'search-text');
  text.append(...piecesOf(document, excerpt(entry.text, lead, rest), lead, rest));
  link.append(' ', text);
  return link;
}

/** On the page at hand the variables stay as they are; who was presenting a lab reads the page again. */
function hrefOf(href: string, { pathname, search }: Location): string {
  const [path, anchor] = href.split('#');
  const query = search.replace(/[?&]present$/, '');
  return path === pathname && anchor ? `${pathname}${query}#${anchor}` : href;
}

function piecesOf(document: Document, text: string, lead: ReadonlySet<string>, rest: ReadonlySet<string>): Node[] {
  return marked(text, lead, rest).map((piece) =>
    piece.marked ? element(document, 'mark', '', piece.text) : document.createTextNode(piece.text),
  );
}

function element(document: Document, tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
