import type { Words } from '../../charts/words';
import type { CopyPage } from '../../instrument/menu/copyNote';
import { say, sayWithLink, withOwnNumbers } from '../../instrument/menu/copyNote';
import type { MenuItem } from '../../instrument/menu/menu';
import { reportOf, wokenReport } from '../../instrument/reports';
import { figureNotebook } from '../../notebook/figures';
import type { Notebook } from '../../notebook/notebook';
import type { Collection } from './entry';
import { pathIn, placeOf } from './place';
import { deviceShelf } from './shelf';

/** How long adding may wait for a picture that is being drawn, in ms. */
const PATIENCE = 1500;

/** What this visit has added where the device keeps nothing; the link to the notebook carries it. */
let unkept: Collection | null = null;

/** The entries of a "Copy" menu that put a lab into the reader's notebook and lead there; none where there is none. */
export function addItems(
  button: HTMLElement,
  section: HTMLElement,
  page: CopyPage & { readonly notebook: Notebook },
): readonly MenuItem[] {
  const place = placeOf(button.ownerDocument);
  if (!place || button.ownerDocument.querySelector('[data-collection]')) return [];
  const { words, notebook } = page;
  const shelf = deviceShelf();
  const count = (unkept ?? shelf.read()).entries.length;
  const href = async (): Promise<string> =>
    unkept ? `${place.notebook}#${await (await import('./fragment')).writeFragment(unkept)}` : place.notebook;

  const add = async (): Promise<void> => {
    const mine = figureNotebook(section.id) ?? notebook;
    if (!(await wokenReport(section))) return say(button, words.t('menu.notebookFailed'), page);
    // With its picture complete it is known how high that is; who waits for long is told before.
    await Promise.race([reportOf(section), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    const report = await wokenReport(section);
    if (!report) return say(button, words.t('menu.notebookFailed'), page);
    const { addTo, entryOf } = await import('./add');
    const entry = entryOf(report, mine, pathIn(place, mine.link()), section.id);
    const { how, at, collection } = addTo(unkept ? keeping(unkept) : shelf, entry);
    if (how === 'unkept' || unkept) unkept = collection;
    const said = words.t(`menu.notebook${MESSAGES[how]}`, { at });
    sayWithLink(
      button,
      withOwnNumbers(said, mine.values(), words),
      { href: await href(), text: words.t('menu.notebookOpen') },
      page,
    );
  };

  const open: MenuItem = {
    label: words.t('menu.notebookOpen'),
    hint: hintOf(count, words),
    act: async () => location.assign(await href()),
  };
  return [
    { label: words.t('menu.notebook'), hint: words.t('menu.notebookHint'), act: add },
    ...(count > 0 ? [open] : []),
  ];
}

const MESSAGES = { added: 'Added', already: 'Already', full: 'Full', unkept: 'Unkept' } as const;

const hintOf = (count: number, words: Words): string =>
  words.t(count === 1 ? 'menu.notebookOne' : 'menu.notebookMany', { count });

/** A shelf that lasts as long as the page. */
const keeping = (collection: Collection) => ({ works: () => false, read: () => collection, write: () => false });
