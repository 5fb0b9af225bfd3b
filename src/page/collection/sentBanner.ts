import type { Words } from '../../charts/words';
import type { Desk } from './desk';
import { button, make } from './make';
import type { Sent } from './text';

/** Says over the list what came with the address, what of it is lost, and that nothing is kept; with what can be done. */
export function createBanner(
  place: HTMLElement,
  desk: Desk,
  sent: Sent | null,
  words: Words,
  announce: (sentence: string) => void,
): () => void {
  const t = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    words.t(`collection.${key}`, values);
  /** What was just done, and what takes it back. */
  let done: { readonly sentence: string; undo(): void } | null = null;
  let wasSent = false;

  const damage = (): string => {
    if (!sent?.damaged) return '';
    const { count, collection } = sent;
    const read = collection.entries.length;
    if (read === 0) return t('damagedAll');
    return count === null ? t('damagedUnknown', { read }) : t('damaged', { read, count });
  };
  const act = (sentence: string, doing: () => () => void): void => {
    const undo = doing();
    done = {
      sentence: t(sentence),
      undo() {
        done = null;
        undo();
        place.querySelector<HTMLElement>('button')?.focus();
      },
    };
    show();
    announce(done.sentence);
    place.querySelector<HTMLElement>('button')?.focus();
  };
  const hasMine = (): boolean => desk.mine().entries.length > 0;
  const choices = (): HTMLElement[] => [
    button(t('keepAsMine'), () => act(hasMine() ? 'keptInstead' : 'keptAsMine', desk.keepAsMine)),
    ...(hasMine()
      ? [button(t('addToMine'), () => act('addedToMine', desk.addToMine)), button(t('openMine'), desk.openMine)]
      : []),
  ];

  const show = (): void => {
    const parts: HTMLElement[] = [];
    const lost = damage();
    if (lost && (desk.isSent() || !wasSent)) parts.push(make('p', { class: 'collection-damaged' }, lost));
    if (desk.isSent()) {
      wasSent = true;
      const count = desk.get().entries.length;
      parts.push(
        make('p', {}, t(count === 1 ? 'sentOne' : 'sentMany', { count })),
        make('p', { class: 'collection-choices' }, ...choices()),
      );
    } else if (done) {
      parts.push(make('p', {}, `${done.sentence} `, button(t('undo'), done.undo)));
    }
    if (!desk.isKept()) parts.push(make('p', {}, t('unkept')));
    // Its buttons keep the focus while the reader changes something else.
    const said = parts.map((part) => part.textContent).join('\n');
    if (said === shown) return;
    shown = said;
    place.replaceChildren(...parts);
  };
  let shown = '';
  return show;
}
