import { orTell } from '../../instrument/faults/tell';
import { createAnnouncer } from '../../instrument/menu/announce';
import { openMenu } from '../../instrument/menu/menu';
import { pageWords } from '../../instrument/words';
import { bindPresenting } from '../present/presenting';
import { isFragment, KEY } from './carries';
import { changed, doubled, groupsOf, moved, paired, parted, removed } from './change';
import { createDesk } from './desk';
import type { Collection } from './entry';
import { factsOf, nameOf, settingOf } from './facts';
import { readFragment, writeFragment } from './fragment';
import { createList, type Undo } from './list';
import { createBanner } from './sentBanner';
import { deviceShelf } from './shelf';
import { bindTools } from './tools';

/** Shows what is in the reader's notebook, or what came with the address, and lets it be changed. */
export function openCollection(place: HTMLElement): void {
  const root = document.documentElement;
  const words = pageWords(root.lang);
  const facts = factsOf(document);
  const announce = createAnnouncer(document);
  const t = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    words.t(`collection.${key}`, values);
  const sent = readFragment(location.hash);
  let carried = location.hash;
  let carrying = 0;
  const desk = createDesk({ shelf: deviceShelf(), sent, carry });

  /** Lets the address have the collection; of several in a row the last counts. */
  async function carry(collection: Collection | null): Promise<void> {
    const mine = ++carrying;
    const hash = collection && collection.entries.length > 0 ? `#${await writeFragment(collection)}` : '';
    if (mine !== carrying || (hash === '' && !isFragment(location.hash))) return;
    carried = hash;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
  }

  let undo: Undo | null = null;
  const entries = () => desk.get().entries;
  const nameIn = (id: string): string => {
    const entry = entries().find((other) => other.id === id);
    return entry ? nameOf(entry, words) : '';
  };
  const change = (next: Collection['entries']): void => {
    undo = null;
    desk.change({ entries: next });
  };
  const list = createList(place, words, facts, {
    write: (id, text) => desk.change({ entries: changed(entries(), id, { words: text }) }),
    keepSetting: (id, query) => change(changed(entries(), id, { query })),
    measured: (id, shape) => desk.change({ entries: changed(entries(), id, { shape }) }),
    say: announce,
    move(id, step) {
      const next = moved(entries(), id, step);
      if (next === entries()) return announce(t(step < 0 ? 'movedFirst' : 'movedLast'));
      change(next);
      list.focus(id, step < 0 ? 'up' : 'down');
      const groups = groupsOf(next);
      const at = groups.findIndex((group) => group.some((entry) => entry.id === id));
      announce(t('moved', { at: at + 1, count: groups.length, name: nameIn(id) }));
    },
    remove(id) {
      const [before, name] = [entries(), nameIn(id)];
      const at = groupsOf(before).findIndex((group) => group.some((entry) => entry.id === id));
      undo = {
        ...{ at, name },
        undo() {
          change(before);
          list.focus(id, 'words');
          announce(t('undone', { name }));
        },
      };
      desk.change({ entries: removed(before, id) });
      list.focusUndo();
      announce(t('removed', { name }));
    },
    compare(id, button) {
      const mine = entries().find((entry) => entry.id === id);
      if (!mine) return;
      const beside = (next: Collection['entries']): void => {
        change(next);
        list.focus(id, 'compare');
        announce(t('compared'));
      };
      const others = entries().filter((entry) => entry.lab === mine.lab && entry !== mine);
      openMenu(button, t('compareWith'), [
        ...others.map((other) => ({
          label: settingOf(other, facts, words, mine) || t('asInLesson'),
          hint: other.words || nameOf(other, words),
          act: () => beside(paired(entries(), id, other.id)),
        })),
        { label: t('compareCopy'), hint: t('compareCopyHint'), act: () => beside(doubled(entries(), id)) },
      ]);
    },
    apart(id) {
      change(parted(entries(), id));
      list.focus(id, 'compare');
      announce(t('parted'));
    },
  });
  const banner = document.getElementById('notices');
  const tellBanner = banner && createBanner(banner, desk, sent, words, announce);
  const tools = document.querySelector<HTMLElement>('.collection-tools');
  const tellTools = tools && bindTools(tools, { desk, list, words, facts, announce });

  const show = (): void => {
    root.toggleAttribute('data-kept', entries().length > 0 || undo !== null);
    tellBanner?.();
    list.show(entries(), undo);
    tellTools?.();
  };
  desk.subscribe(show);
  show();

  const present = (): Promise<void> =>
    orTell(async () => {
      const { presentSlides } = await import('./slides');
      presentSlides({ list: place, views: list, entries, words });
    });
  bindPresenting(document, present);
  // Another page of the site has added something, or another window has changed it.
  addEventListener('storage', (event: StorageEvent) => {
    if (event.key === KEY && !desk.isSent()) desk.openMine();
  });
  addEventListener('pageshow', (event: PageTransitionEvent) => {
    if (event.persisted && !desk.isSent()) desk.openMine();
  });
  // Another link was put into the address.
  addEventListener('hashchange', () => {
    if (isFragment(location.hash) && location.hash !== carried) location.reload();
  });
}
