import type { Words } from '../../charts/words';
import { type Entry, MOST_WORDS } from './entry';
import { createEntryLive, type EntryLive } from './entryLive';
import { type Facts, linkOf, nameOf, pageOf, settingOf } from './facts';
import { button, make } from './make';

/** What a reader does with an entry. */
export interface EntryActs {
  write(id: string, words: string): void;
  keepSetting(id: string, query: string): void;
  remove(id: string): void;
  compare(id: string, button: HTMLElement): void;
  apart(id: string): void;
  /** It has come out how high its picture is. */
  measured(id: string, shape: number): void;
  say(sentence: string): void;
}

/** An entry on the page. It stays the same element wherever it moves. */
export interface EntryView {
  readonly element: HTMLElement;
  readonly live: EntryLive;
  /** Shows what is kept of it now, and the one beside it. */
  update(entry: Entry, beside: Entry | undefined): void;
  end(): void;
}

export function createEntryView(first: Entry, words: Words, facts: Facts, acts: EntryActs): EntryView {
  let entry = first;
  const { id } = entry;
  const anchor = `kept-${id}`;
  const name = nameOf(entry, words);
  const t = (key: string, values?: Readonly<Record<string, string | number>>): string =>
    words.t(`collection.${key}`, values);

  const place = make(
    'div',
    { class: 'entry-live' },
    make('div', { class: 'entry-place' }),
    make('div', { class: 'entry-room' }),
  );
  const title = make('h2', { class: 'entry-title', id: `${anchor}-title` });
  const from = make('p', { class: 'entry-from' });
  const notices = make('p', { class: 'entry-notices', role: 'status' });
  const field = make('textarea', {
    rows: '2',
    maxlength: String(MOST_WORDS),
    placeholder: t('wordsHint'),
    name: 'words',
  });
  const said = make('p', { class: 'entry-said' });
  const changedRow = make('p', { class: 'entry-changed setting-open' });
  const compare = button(t('compare'), () => (isPaired ? acts.apart(id) : acts.compare(id, compare)));
  const grow = make(
    'button',
    { type: 'button', class: 'quiet', 'data-grow': anchor, 'aria-expanded': 'false' },
    words.t('lesson.allControls'),
  );
  const remove = button(t('remove'), () => acts.remove(id), t('removeOf', { name }));
  const element = make(
    'figure',
    { class: 'setting entry', id: anchor, 'data-figure': entry.lab, 'data-name': words.t(`lab.${entry.lab}.name`) },
    place,
    make(
      'figcaption',
      { class: 'setting-caption' },
      title,
      from,
      make('label', { class: 'entry-words' }, make('span', {}, t('words')), field),
      said,
      notices,
      make('p', { class: 'setting-open entry-acts' }, grow, compare, remove),
      changedRow,
    ),
  );
  let isPaired = false;

  const live = createEntryLive({
    ...{ place, anchor, words, facts },
    entry: () => entry,
    measured: (shape) => acts.measured(id, shape),
    told(sentences) {
      notices.textContent = sentences.join(' ');
      changedRow.toggleAttribute('data-shown', live.changed() !== null);
    },
  });
  const settle = (sentence: string, query: string | null): void => {
    if (query !== null) acts.keepSetting(id, query);
    else live.show(entry.query);
    changedRow.removeAttribute('data-shown');
    acts.say(t(sentence));
  };
  changedRow.append(
    button(t('keepSetting'), () => settle('settingKept', live.changed()), `${t('keepSetting')}: ${name}`),
    button(t('backToKept'), () => settle('settingBack', null), `${t('backToKept')}: ${name}`),
  );
  field.value = entry.words;
  field.addEventListener('input', () => acts.write(id, field.value));

  const view: EntryView = {
    element,
    live,
    update(next, beside) {
      const other = String(entry.panels) !== String(next.panels);
      entry = next;
      if (other) live.remount();
      isPaired = beside !== undefined;
      if (field.value !== entry.words) field.value = entry.words;
      said.textContent = entry.words;
      const link = linkOf(entry, facts);
      title.replaceChildren(link ? make('a', { href: link }, name) : name);
      const setting = settingOf(entry, facts, words, beside);
      from.textContent = [pageOf(entry, facts)?.title, setting || t('asInLesson')].filter(Boolean).join(' · ');
      element.style.setProperty('--shape', String(entry.shape || USUAL_SHAPE));
      element.style.setProperty('--controls', String(entry.controls.length));
      compare.textContent = t(isPaired ? 'apart' : 'compare');
      compare.setAttribute('aria-label', t(isPaired ? 'apartOf' : 'compareOf', { name }));
      if (isPaired) compare.removeAttribute('aria-haspopup');
      else compare.setAttribute('aria-haspopup', 'menu');
    },
    end() {
      live.end();
      element.remove();
    },
  };
  return view;
}

/** The height of a picture that nobody has measured. */
const USUAL_SHAPE = 380;
