import type { Words } from '../../charts/words';
import { type Group, groupsOf } from './change';
import type { Entry } from './entry';
import { createEntryView, type EntryActs, type EntryView } from './entryView';
import { type Facts, nameOf } from './facts';
import { button, make } from './make';

export interface ListActs extends EntryActs {
  move(id: string, step: -1 | 1): void;
}

/** What was removed last, where it stood, and what brings it back. */
export interface Undo {
  readonly at: number;
  readonly name: string;
  undo(): void;
}

/** The list of entries on the page. */
export interface List {
  show(entries: readonly Entry[], undo: Undo | null): void;
  view(id: string): EntryView | undefined;
  /** Puts the focus where a reader goes on. */
  focus(id: string, what: 'up' | 'down' | 'words' | 'compare'): void;
  focusUndo(): void;
}

export function createList(list: HTMLElement, words: Words, facts: Facts, acts: ListActs): List {
  const views = new Map<string, EntryView>();
  const items = new Map<string, HTMLLIElement>();
  const t = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    words.t(`collection.${key}`, values);

  /** The `<li>` of a group, the same one as long as its entries are the same. */
  const itemOf = (group: Group): HTMLLIElement => {
    const key = group.map(({ id }) => id).join('+');
    const known = items.get(key);
    if (known) return known;
    const [{ id }] = group;
    const name = nameOf(group[0], words);
    const up = button('↑', () => acts.move(id, -1), t('upOf', { name }));
    const down = button('↓', () => acts.move(id, 1), t('downOf', { name }));
    up.dataset.move = 'up';
    down.dataset.move = 'down';
    const place = make('span', { class: 'entry-at' });
    const item = make(
      'li',
      { class: group.length === 2 ? 'entries-item entries-pair' : 'entries-item' },
      make('p', { class: 'entry-order' }, place, up, down),
    );
    items.set(key, item);
    return item;
  };

  const show = (entries: readonly Entry[], undo: Undo | null): void => {
    const ids = new Set(entries.map(({ id }) => id));
    for (const [id, view] of views) {
      if (ids.has(id)) continue;
      view.end();
      views.delete(id);
    }
    const groups = groupsOf(entries);
    const wanted: HTMLElement[] = groups.map((group, index) => {
      const item = itemOf(group);
      for (const [at, entry] of group.entries()) {
        let view = views.get(entry.id);
        if (!view) {
          view = createEntryView(entry, words, facts, acts);
          views.set(entry.id, view);
        }
        view.update(entry, group[1 - at]);
        if (item.children[at + 1] !== view.element) item.append(view.element);
      }
      const axes = group.map(({ id }) => views.get(id)?.live.axis).filter((axis) => axis !== undefined);
      for (const axis of axes) axis.shareWith(axes.filter((other) => other !== axis));
      const at = item.querySelector('.entry-at');
      if (at) at.textContent = t('place', { at: index + 1, count: groups.length });
      item.querySelector('[data-move=up]')?.setAttribute('aria-disabled', String(index === 0));
      item.querySelector('[data-move=down]')?.setAttribute('aria-disabled', String(index === groups.length - 1));
      return item;
    });
    if (undo) wanted.splice(Math.min(undo.at, wanted.length), 0, undoItem(undo));
    // What stands in its place already is not touched: it keeps its focus, and its figure.
    for (const [index, item] of wanted.entries()) {
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    }
    for (const old of [...list.children].slice(wanted.length)) old.remove();
    for (const [key, item] of items) if (!wanted.includes(item)) items.delete(key);
  };

  const undoItem = ({ name, undo }: Undo): HTMLLIElement =>
    make('li', { class: 'entry-undo' }, make('span', {}, `${t('removed', { name })} `), button(t('undo'), undo));

  return {
    show,
    view: (id) => views.get(id),
    focus(id, what) {
      const element = views.get(id)?.element;
      const place = what === 'words' ? element : element?.closest('li');
      const wanted = {
        up: '[data-move=up]',
        down: '[data-move=down]',
        words: 'textarea',
        compare: '.entry-acts button:nth-child(2)',
      };
      (what === 'compare' ? element : place)?.querySelector<HTMLElement>(wanted[what])?.focus();
    },
    focusUndo: () => list.querySelector<HTMLElement>('.entry-undo button')?.focus(),
  };
}
