import { findingOf } from '../../charts/findings/index';
import type { Words } from '../../charts/words';
import type { Param } from '../../experiments/params';
import type { Notebook, Variables } from '../../notebook/notebook';
import { type LabReport, reportOf } from '../reports';
import type { Announce } from './announce';
import { type CopyPage, copyFrom, note } from './copyNote';
import { type CopyTarget, copyTarget } from './copyTarget';
import { copyText } from './copyText';
import { embedCode } from './embedCode';
import { embedHeightOf } from './embedHeight';
import { markdownLink } from './markdownLink';
import { type MenuItem, openMenu } from './menu';

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
  const link = (): string => absolute(notebook.link(target.anchor));
  const copy = (what: string, text: string): Promise<void> =>
    copyFrom(button, text, words.t(`inline.copiedWhat.${what}`), page);
  const say = (key: string): void => {
    asker.announce(words.t(key));
    note(button, words.t(key), page);
  };
  const report = (section: HTMLElement): Promise<LabReport | null> => {
    if (section.dataset.state === 'running') say('inline.stillRunning');
    return reportOf(section);
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
      async act() {
        const found = target.lab && (await report(target.lab));
        const finding = found && sentenceOf(found, words);
        await copy(finding ? 'finding' : 'saying', `${finding ?? target.saying}\n${link()}`);
      },
    },
  ];
  const { frame } = target;
  if (frame) {
    items.push({
      label: words.t('menu.frame'),
      hint: words.t('menu.frameHint', { lab: frame.name }),
      async act() {
        const found = await report(frame.section);
        if (!found) say('inline.noFigures');
        else await copy('frame', codeOf(found, frame, notebook, absolute(frame.path)));
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
    height: embedHeightOf(frame.section),
  });
}

/** The start of an address that may be long. */
const short = (address: string): string => {
  const text = address.replace(/^https?:\/\//, '');
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
};
