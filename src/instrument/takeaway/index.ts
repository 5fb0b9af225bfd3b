import type { Notebook } from '../../notebook/notebook';
import { askExact } from '../askExact';
import { findingWords } from '../findingWords';
import { tablesOf } from '../live';
import { createAnnouncer } from '../menu/announce';
import { say, withOwnNumbers } from '../menu/copyNote';
import { type MenuItem, openMenu } from '../menu/menu';
import { saveFile } from '../saveFile';
import { csvOf, fileName } from './csv';
import { labelOf } from './label';
import { pictureOf, svgText } from './picture';
import { pngOf } from './png';
import { drawnNames } from './settings';
import { stateJson } from './stateJson';
import { hasStatistics, shownWhole, statisticsText, stopStatistics } from './statistics';
import type { Taken } from './taken';

/** Tells spreadsheets that a file is UTF-8. */
const MARK = '\ufeff';

/** A computer without our face has one that is wider by this at most (DejaVu Sans, in figures). */
const WIDER = 1.3;

/** Pictures and the state carry a link to where they are from. */
const hasLink = (ending: string): boolean => ending !== 'csv';

/** The menu of a lab's "Download" button. A press while statistics are being drawn anew stops that instead. */
export function openTakeaway(button: HTMLElement, taken: Taken, notebook: Notebook): void {
  const { ownerDocument: document } = button;
  const { lab, params, frames, words } = taken;
  const announce = createAnnouncer(document);
  const tell = (sentence: string): void =>
    say(button, sentence, { announce, after: (ms, callback) => setTimeout(callback, ms) });
  if (stopStatistics()) return;
  if (frames.length === 0) {
    tell(words.t('takeaway.none'));
    return;
  }

  const values = Object.fromEntries(drawnNames(taken).map((name) => [name, params[name] ?? '']));
  const save = (what: string, ending: string, type: string, ...content: BlobPart[]): void => {
    const name = fileName(what, values, ending);
    saveFile(name, new Blob(content, { type }));
    const said = words.t('takeaway.saved', { name });
    tell(hasLink(ending) ? withOwnNumbers(said, params, words) : said);
  };
  const item = (name: string, act: () => void | Promise<void>, hint = name): MenuItem => ({
    label: words.t(`takeaway.${name}`),
    hint: words.t(`takeaway.${hint}Hint`),
    async act() {
      try {
        await act();
      } catch (error) {
        tell(words.t((error as Error).name === 'AbortError' ? 'takeaway.stopped' : 'takeaway.failed'));
      }
    },
  });
  const label = async () =>
    labelOf({ ...taken, words: await findingWords(taken.words) }, notebook, document, await askExact({ lab, params }));
  const picture = async (room?: number) => pictureOf(taken, await label(), document, room);
  openMenu(button, words.t('takeaway.what'), [
    item('png', async () => save(lab, 'png', 'image/png', await pngOf(await picture()))),
    item('svg', async () => save(lab, 'svg', 'image/svg+xml', svgText((await picture(WIDER)).svg))),
    item('csv', () => save(lab, 'csv', 'text/csv;charset=utf-8', MARK, csvOf(tablesOf(frames, words)))),
    ...(hasStatistics(taken)
      ? [
          item(
            'statistics',
            async () => {
              const texts = await statisticsText(taken, button, announce);
              save(`${lab}-all`, 'csv', 'text/csv;charset=utf-8', ...texts);
            },
            shownWhole(taken) ? 'paths' : 'statistics',
          ),
        ]
      : []),
    item('json', async () =>
      save(lab, 'json', 'application/json', stateJson(taken, await label(), notebook, new Date())),
    ),
  ]);
}
