import type { Words } from '../../charts/words';
import type { Param } from '../../experiments/params';
import type { Announce } from '../../instrument/menu/announce';
import { type CopyPage, copyFrom, say } from '../../instrument/menu/copyNote';
import { copyText } from '../../instrument/menu/copyText';
import { type MenuItem, openMenu } from '../../instrument/menu/menu';
import { type LabReport, reportOf, wokenReport } from '../../instrument/reports';
import { findingOf } from '../../labs/registry/findings';
import { figureNotebook } from '../../notebook/figures';
import type { Notebook, Variables } from '../../notebook/notebook';
import { type CopyTarget, copyTarget } from './copyTarget';
import { embedCode } from './embedCode';
import { markdownLink } from './markdownLink';

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
    copy: (text) => copyText(button.ownerDocument, text),
    after: (ms, callback) => setTimeout(callback, ms),
  };
  const target = copyTarget(button);
  const absolute = (link: string): string => new URL(link, button.ownerDocument.baseURI).href;
  const link = (): string => absolute((figureNotebook(target.anchor) ?? notebook).link(target.anchor));
  const copied = (what: string): string => words.t(`inline.copiedWhat.${what}`);
  const copy = (what: string, text: string): Promise<void> => copyFrom(button, text, copied(what), page);
  /** The finding of a lab's complete picture; null where it has none. */
  const found = async (section: HTMLElement): Promise<string | null> => {
    if (section.dataset.state !== 'ready') say(button, words.t('inline.stillRunning'), page);
    const report = await reportOf(section);
    return report && sentenceOf(report, words);
  };
  const items: MenuItem[] = [
    { label: words.t('menu.link'), hint: short(link()), act: () => copy('link', link()) },
    {
      label: words.t('menu.markdown'),
      hint: `[${target.title}](…)`,
      act: () => copy('markdown', markdownLink(target.title, link())),
    },
    {
      label: words.t(target.lab ? 'menu.finding' : 'menu.saying'),
      hint: words.t(target.lab ? 'menu.findingHint' : 'menu.sayingHint'),
      act() {
        const said = `${target.saying}\n${link()}`;
        if (!target.lab) return copy('saying', said);
        const finding = found(target.lab);
        return copyFrom(
          button,
          finding.then((sentence) => (sentence === null ? said : `${sentence}\n${link()}`)),
          finding.then((sentence) => copied(sentence === null ? 'saying' : 'finding')),
          page,
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
  openMenu(button, words.t('menu.copyWhat'), items);
}

function sentenceOf({ lab, complete }: LabReport, words: Words): string | null {
  return complete && findingOf(lab, complete.params, complete.readouts, words);
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
