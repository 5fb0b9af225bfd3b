import type { Words } from '../../charts/words';
import { orTell } from '../../instrument/faults/tell';
import { type CopyPage, copyFrom, say } from '../../instrument/menu/copyNote';
import { copyText } from '../../instrument/menu/copyText';
import { openMenu } from '../../instrument/menu/menu';
import type { Desk } from './desk';
import { MOST_TITLE } from './entry';
import type { Facts } from './facts';
import { writeFragment } from './fragment';
import type { List } from './list';

/** Longer links are cut off by some chats. */
const LONG = 2000;
/** The address and the length follow when the hand rests, in ms. */
const REST = 300;

interface ToolsOptions {
  readonly desk: Desk;
  readonly list: List;
  readonly words: Words;
  readonly facts: Facts;
  readonly announce: (sentence: string) => void;
}

/** The title, and what takes the collection away: link, Markdown, paper. Returns what tells the length anew. */
export function bindTools(tools: HTMLElement, { desk, list, words, facts, announce }: ToolsOptions): () => void {
  const page: CopyPage = {
    ...{ words, announce },
    copy: (text) => copyText(document, text),
    after: (ms, callback) => setTimeout(callback, ms),
  };
  const t = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    words.t(`collection.${key}`, values);
  const here = `${location.origin}${location.pathname}`;
  const link = async (): Promise<string> => `${here}#${await writeFragment(desk.get())}`;
  const written = (count: number): string => count.toLocaleString(words.locale);
  const on = (what: string, act: (button: HTMLElement) => unknown): void => {
    const button = tools.querySelector<HTMLElement>(`[data-carry="${what}"]`);
    button?.addEventListener('click', () => act(button));
  };
  const gathering =
    (button: HTMLElement) =>
    (at: number): void =>
      say(button, t('gathering', { at, count: desk.get().entries.length }), page);

  on('link', (button) => {
    const made = link();
    void copyFrom(
      button,
      made,
      made.then((text) => t('linkCopied', { count: written(text.length) })),
      page,
    );
  });
  const markdown = async (button: HTMLElement): Promise<string> => {
    const [{ gathered }, { markdownOf }] = await Promise.all([import('./gather'), import('./markdown')]);
    const { title, entries } = desk.get();
    const all = await gathered(entries, list, words, facts, gathering(button));
    return markdownOf(title || t('untitled'), all, { text: t('title'), link: await link() });
  };
  on('markdown', (button) =>
    openMenu(button, t('markdownWhat'), [
      {
        label: t('markdownCopy'),
        hint: t('markdownCopyHint'),
        act: () => copyFrom(button, markdown(button), t('markdownCopied'), page),
      },
      {
        label: t('markdownSave'),
        hint: t('markdownSaveHint'),
        async act() {
          const [text, { saveFile }] = await Promise.all([markdown(button), import('../../instrument/saveFile')]);
          const name = `${(desk.get().title || t('untitled')).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.md`;
          saveFile(name, new Blob([text], { type: 'text/markdown;charset=utf-8' }));
          say(button, t('saved', { name }), page);
        },
      },
    ]),
  );
  on('print', (button) =>
    orTell(async () => {
      const { wakeAll } = await import('./gather');
      await wakeAll(desk.get().entries, list, gathering(button));
      print();
    }),
  );

  const title = tools.querySelector<HTMLInputElement>('input[name=title]');
  title?.addEventListener('input', () => desk.change({ title: title.value.slice(0, MOST_TITLE) }));
  const length = tools.querySelector('.collection-length');
  const heading = document.querySelector('h1');
  const usual = heading?.textContent ?? '';
  const tellLength = async (): Promise<void> => {
    const count = (await link()).length;
    if (length) length.textContent = t(count > LONG ? 'lengthLong' : 'length', { count: written(count) });
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    const now = desk.get().title;
    if (title && title.value !== now) title.value = now;
    heading?.setAttribute('data-said', now || usual);
    clearTimeout(resting);
    resting = setTimeout(tellLength, REST);
  };
}
