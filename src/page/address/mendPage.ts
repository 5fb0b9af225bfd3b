import { pageWords } from '../../instrument/words';
import { decoded } from '../../notebook/decoded';
import { type Mended, mendAddress } from '../../notebook/mend/mendAddress';
import type { Variables } from '../../notebook/notebook';
import { leadNotices } from '../notices/leadNotices';
import { unpressed } from '../unpressed';
import { sentencesOf } from './sentences';

/** What the present entry of the history says of how its address came about. */
interface Kept {
  readonly mended?: Mended;
}

/** Mends the page's address once, and loads the page at it; then says what was mended, and what the link does not say. */
export async function mendPage(document: Document, variables: Variables, cargo = ''): Promise<readonly string[]> {
  const state = history.state as Kept | null;
  const place = document.getElementById('notices');
  if (place) leadNotices(document, place, decoded(location.hash.slice(1)));
  if (state?.mended) {
    history.replaceState({ ...state, mended: undefined }, '');
    // Before it is loaded the browser would take it back to where the page was left: to its top.
    const restore = (): void => {
      history.scrollRestoration = 'auto';
    };
    if (document.readyState === 'complete') restore();
    else addEventListener('load', () => setTimeout(restore), { once: true });
    // A page that is loaded again stays where it was.
    document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView({ behavior: 'instant' });
    return say(document, state.mended);
  }
  const arrived = { search: location.search, hash: cargo ? '' : location.hash };
  const mended = mendAddress(arrived, {
    variables,
    ids: [...document.querySelectorAll('main [id]')].map(({ id }) => id),
    labs: [...document.querySelectorAll<HTMLElement>('lab-place')].map(({ dataset: { anchor = '', names = '' } }) => ({
      anchor,
      names: names.split(','),
    })),
  });
  const here = `${arrived.search}${arrived.hash}`;
  if (mended.address === '' || mended.address === here) return say(document, mended);
  // All that reads the address, some of it before the first paint, is to find the one that was meant.
  history.replaceState({ ...state, mended }, '', `${location.pathname}${mended.address}${cargo}`);
  history.scrollRestoration = 'manual';
  location.reload();
  return new Promise(() => {});
}

/** A place of notices that has been there for so many ms is heard when it says something. */
const THERE = 100;

/** The sentences in the page's language; their words are fetched, since hardly a link needs them. */
async function say(document: Document, mended: Mended): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, THERE));
  if (mended.damages.length === 0 && mended.missing.length === 0 && !mended.isTooLong && mended.doubtful === null)
    return [];
  const { lang } = document.documentElement;
  const file = await fetch(`${import.meta.env.BASE_URL}/${lang}/links.json`.replaceAll('//', '/'));
  const strings = await file.json();
  await unpressed(document);
  return sentencesOf(mended, pageWords(lang), strings);
}
