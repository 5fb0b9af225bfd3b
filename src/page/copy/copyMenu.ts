import type { Words } from '../../charts/words';
import type { Param } from '../../experiments/params';
import { askExact } from '../../instrument/askExact';
import { findingWords } from '../../instrument/findingWords';
import type { Announce } from '../../instrument/menu/announce';
import { type CopyPage, copyFrom, say, withOwnNumbers } from '../../instrument/menu/copyNote';
import { copyText } from '../../instrument/menu/copyText';
import { type MenuItem, openMenu } from '../../instrument/menu/menu';
import { type LabReport, reportOf, wokenReport } from '../../instrument/reports';
import { findingOf } from '../../labs/registry/findings';
import { figureNotebook } from '../../notebook/figures';
import { namingHeard } from '../../notebook/link';
import type { Notebook, Variables } from '../../notebook/notebook';
import { addItems } from '../collection/addItems';
import { type CopyTarget, copyTarget } from './copyTarget';
import { embedCode } from './embedCode';
import { markdownLink } from './markdownLink';
import { titledLink } from './titledLink';

/** What the menu needs of the page. */
interface CopyAsker {
  readonly notebook: Notebook;
  readonly words: Words;
  readonly announce: Announce;
}

/** The menu of a "Copy" button: of a lab, of a section, or of the lesson itself. */
export function openCopyMenu(button: HTMLElement, asker: CopyAsker): void {
  const { words, notebook } = asker;
  const page: CopyPage = {
    ...asker,
    copy: (text, html) => copyText(button.ownerDocument, text, html),
    after: (ms, callback) => setTimeout(callback, ms),
  };
  const target = copyTarget(button);
  const absolute = (link: string): string => new URL(link, button.ownerDocument.baseURI).href;
  const link = (): string => {
    const bare = (figureNotebook(target.anchor) ?? notebook).link(target.anchor);
    // Beside a sentence that was heard, its answer goes along.
    const heard = target.lab?.closest('lab-place')?.querySelector<HTMLElement>('heard-verdict:not([hidden])');
    return absolute(heard?.dataset.heard && heard.offsetHeight > 0 ? namingHeard(bare, heard.dataset.heard) : bare);
  };
  const copied = (what: string): string => {
    const { values } = figureNotebook(target.anchor) ?? notebook;
    return withOwnNumbers(words.t(`inline.copiedWhat.${what}`), values(), words);
  };
  const copy = (what: string, text: string, html?: string): Promise<void> =>
    copyFrom(button, text, copied(what), page, html);
  /** For who pastes into rich text: the title leads there, and not ten parameters. */
  const titled = (said?: string): string => titledLink(target.title, link(), said);
  /** The finding of a lab's complete picture; null where it has none. */
  const found = async (section: HTMLElement): Promise<string | null> => {
    if (section.dataset.state !== 'ready') say(button, words.t('inline.stillRunning'), page);
    const report = await reportOf(section);
    return report && sentenceOf(report, words);
  };
  const items: MenuItem[] = [
    { label: words.t('menu.link'), hint: short(link()), act: () => copy('link', link(), titled()) },
    {
      label: words.t('menu.markdown'),
      hint: `[${target.title}](…)`,
      act: () => copy('markdown', markdownLink(target.title, link()), titled()),
    },
    {
      label: words.t(target.lab ? 'menu.finding' : 'menu.saying'),
      hint: words.t(target.lab ? 'menu.findingHint' : 'menu.sayingHint'),
      act() {
        if (!target.lab) return copy('saying', `${target.saying}\n${link()}`, titled(target.saying));
        const finding = found(target.lab);
        const said = finding.then((sentence) => sentence ?? target.saying);
        return copyFrom(
          button,
          said.then((sentence) => `${sentence}\n${link()}`),
          finding.then((sentence) => copied(sentence === null ? 'saying' : 'finding')),
          page,
          said.then(titled),
        );
      },
    },
  ];
  const { frame } = target;
  if (frame) {
    items.push({
      label: words.t('menu.frame'),
      hint: words.t('menu.frameHint', { lab: frame.name }),
      async act() {
        const report = await wokenReport(frame.section);
        if (report) await copy('frame', codeOf(report, frame, notebook, absolute(frame.path)));
        else say(button, words.t('inline.noFigures'), page);
      },
    });
  }
  if (target.lab) items.push(...addItems(button, target.lab, { ...page, notebook }));
  openMenu(button, words.t('menu.copyWhat'), items);
}

async function sentenceOf({ lab, complete }: LabReport, words: Words): Promise<string | null> {
  if (!complete) return null;
  const { params, readouts } = complete;
  return findingOf(lab, params, [...readouts, ...(await askExact({ lab, params }))], await findingWords(words));
}

function codeOf(
  { spec, fixed }: LabReport,
  frame: NonNullable<CopyTarget['frame']>,
  notebook: Notebook,
  path: string,
): string {
  // In the lab's own order, with the page's defaults where the page has the variable.
  const variables: Variables = Object.fromEntries(
    Object.entries(spec).map(([name, param]): [string, Param] => [name, notebook.variables[name] ?? param]),
  );
  return embedCode({
    path,
    variables,
    values: notebook.values(),
    fixed,
    version: notebook.version(),
    ...(frame.lesson && { lesson: frame.lesson }),
    title: frame.title,
  });
}

/** The start of an address that may be long. */
const short = (address: string): string => {
  const text = address.replace(/^https?:\/\//, '');
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
};
