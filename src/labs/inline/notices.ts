import type { Words } from '../../charts/words';
import type { Notebook } from '../../notebook/notebook';
import { noticeOf } from '../noticeOf';

/** Says in `#notices` what was wrong with the link that led here. */
export function bindNotices(document: Document, notebook: Notebook, words: Words): void {
  const place = document.getElementById('notices');
  if (!place) return;
  let shown: ReturnType<Notebook['notices']> = [];
  const show = (): void => {
    const notices = notebook.notices();
    if (notices === shown || (notices.length === 0 && shown.length === 0)) return;
    shown = notices;
    place.replaceChildren(
      ...notices.map((notice) => {
        const sentence = document.createElement('p');
        sentence.textContent = noticeOf(notice, words);
        return sentence;
      }),
    );
  };
  notebook.subscribe(show);
  show();
}
