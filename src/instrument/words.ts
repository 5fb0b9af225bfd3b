import { makeWords } from '../charts/makeWords';
import type { Words } from '../charts/words';

// A page that speaks only when it is awake has its words in a file, which comes with the first code that needs them.
const place = import.meta.env.SSR || typeof document === 'undefined' ? null : document.getElementById('words');
const written = place?.textContent || (place?.dataset.src && (await (await fetch(place.dataset.src)).text()));

const remembered = new Map<string, Words>();

/**
 * The words of the page's language: at build from the strings files, in the browser from the page's
 * own `<script type="application/json" id="words">`, so that no language is in the JavaScript.
 */
export function pageWords(locale: string): Words {
  let words = remembered.get(locale);
  if (!words) {
    words = makeWords(locale, import.meta.env.SSR ? builtIn(locale) : fromPage());
    remembered.set(locale, words);
  }
  return words;
}

function builtIn(locale: string): Strings {
  const files = import.meta.env.SSR
    ? import.meta.glob<Strings>('../../content/strings/*.json', { eager: true, import: 'default' })
    : {};
  const strings = files[`../../content/strings/${locale}.json`];
  if (!strings) throw new RangeError(`there is no language "${locale}"`);
  return strings;
}

function fromPage(): Strings {
  return JSON.parse(written || '{}') as Strings;
}

type Strings = Parameters<typeof makeWords>[1];
