import type { Words } from '../../charts/words';
import { CHANGES, engineOf } from '../../experiments/versions';
import { noticeOf } from '../../instrument/noticeOf';
import type { Notebook } from '../../notebook/notebook';

/** What else there is to say of a link. */
export interface NoticesOptions {
  readonly changes?: typeof CHANGES;
  /** Sentences about the link as it arrived. */
  readonly arrived?: readonly string[];
}

/**
 * Says in `#notices` what was wrong with the link that led here, and when one of the page's labs draws as it did at
 * the time of the link, with a way to the newest; whose link was of somebody's own numbers finds the way to their own.
 */
export function bindNotices(
  document: Document,
  notebook: Notebook,
  words: Words,
  { changes = CHANGES, arrived = [] }: NoticesOptions = {},
): void {
  const place = document.getElementById('notices');
  if (!place) return;
  const sentence = (text: string): HTMLElement => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  };

  const drawsAsThen = (): boolean =>
    [...document.querySelectorAll<HTMLElement>('section[data-lab]')].some(
      ({ dataset: { lab = '' } }) => engineOf(lab, notebook.version(), changes) !== lab,
    );

  const wayToNewest = (): HTMLElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.t('notice.runNewest');
    button.addEventListener('click', () => {
      notebook.runNewest();
      place.append(sentence(words.t('notice.runsNewest')));
      // The button is gone.
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    });
    return button;
  };

  let shown = '';
  const show = (): void => {
    const notices = notebook.notices();
    const sentences = [...arrived, ...notices.map((notice) => noticeOf(notice, words))];
    const older = drawsAsThen();
    if (older) sentences.push(words.t('notice.drawsAsThen'));
    const text = sentences.join('\n');
    if (text === shown) return;
    shown = text;
    place.replaceChildren(...sentences.map(sentence), ...(older ? [wayToNewest()] : []));
    const way = document.querySelector<HTMLTemplateElement>('#own-way');
    if (way && notices.some(({ code }) => code === 'own-numbers')) place.append(way.content.cloneNode(true));
  };
  notebook.subscribe(show);
  show();
}
