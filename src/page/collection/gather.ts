import type { Words } from '../../charts/words';
import { findingWords } from '../../instrument/findingWords';
import { reportOf } from '../../instrument/reports';
import { findingOf } from '../../labs/registry/findings';
import type { Entry } from './entry';
import { type Facts, linkOf, nameOf, settingOf } from './facts';
import type { List } from './list';
import type { Written } from './markdown';

/** Wakes the figures of all entries, one after the other, and waits until each has drawn what it shows. */
export async function wakeAll(entries: readonly Entry[], list: List, told: (at: number) => void): Promise<void> {
  for (const [index, { id }] of entries.entries()) {
    const view = list.view(id);
    if (!view) continue;
    if (view.element.dataset.state !== 'ready') told(index + 1);
    if (await view.live.wake()) await reportOf(view.element);
  }
}

/** What is to be written of all entries, with what their figures have found. */
export async function gathered(
  entries: readonly Entry[],
  list: List,
  words: Words,
  facts: Facts,
  told: (at: number) => void,
): Promise<readonly Written[]> {
  await wakeAll(entries, list, told);
  const written: Written[] = [];
  const spoken = await findingWords(words);
  for (const entry of entries) {
    const view = list.view(entry.id);
    const report = view && (await reportOf(view.element));
    const link = linkOf(entry, facts);
    written.push({
      name: nameOf(entry, words),
      link: link && new URL(link, document.baseURI).href,
      setting: settingOf(entry, facts, words),
      words: entry.words,
      // A reader who has moved the figure since has another finding before them than what is kept.
      finding: report?.complete
        ? findingOf(report.lab, report.complete.params, report.complete.readouts, spoken)
        : null,
    });
  }
  return written;
}
