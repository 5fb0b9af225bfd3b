import { translator } from '../locales';

/** Keys that do one thing, and what that is. */
export interface KeyRow {
  /** Each as it is printed on the key; any of them does it. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** What `/<locale>/keyboard.json` holds: all words of the keyboard sheet. */
export interface KeyboardFile {
  readonly title: string;
  readonly close: string;
  readonly single: string;
  readonly singleHint: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly KeyRow[] }[];
}

/** The keys of the site, by where they work; their words are `keyboard.<where>.<what>`. */
const KEYS = {
  everywhere: { search: ['/', 'Ctrl K'], sheet: ['?'], next: ['Tab'], escape: ['Esc'] },
  lesson: { present: ['p'], term: ['Enter'] },
  present: { next: ['→', 'Page Down'], previous: ['←', 'Page Up'], full: ['f'], leave: ['Esc'] },
  slider: { step: ['←', '→', '↑', '↓'], page: ['Page Up', 'Page Down'], ends: ['Home', 'End'] },
  number: { step: ['↑', '↓'], page: ['Page Up', 'Page Down'], take: ['Enter'], back: ['Esc'] },
  menu: { move: ['↑', '↓'], choose: ['Enter'], letter: ['a … z'], close: ['Esc'] },
} as const;

/** The words of the keyboard sheet in a language. */
export function keyboardFile(locale: string): KeyboardFile {
  const t = translator(locale);
  return {
    title: t('keyboard.title'),
    close: t('keyboard.close'),
    single: t('keyboard.single'),
    singleHint: t('keyboard.singleHint'),
    groups: Object.entries(KEYS).map(([where, rows]) => ({
      title: t(`keyboard.${where}.title`),
      rows: Object.entries(rows).map(([what, keys]) => ({ keys, does: t(`keyboard.${where}.${what}`) })),
    })),
  };
}
