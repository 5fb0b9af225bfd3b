import { findingOf } from '../../charts/findings/index';
import type { Param } from '../../experiments/params';
import type { Notebook, Variables } from '../../notebook/notebook';
import { type LabReport, reportOf } from '../reports';
import { type CopyPage, copyFrom, note } from './copyNote';
import { type CopyTarget, copyTarget } from './copyTarget';
import { embedCode } from './embedCode';
import { embedHeightOf } from './embedHeight';
import { markdownLink } from './markdownLink';
import { type MenuItem, openMenu } from './menu';

/** What copying a link needs of the page. */
export interface CopyLinkPage extends CopyPage {
  /** The absolute address of a link of this site. */
  absolute(link: string): string;
  readonly notebook: Notebook;
}

/** The menu of a "Copy" button: of a lab, of a section, or of the lesson itself. */
export function openCopyMenu(button: HTMLElement, page: CopyLinkPage): void {
  const { words, notebook } = page;
  const target = copyTarget(button);
  const link = (): string => page.absolute(notebook.link(target.anchor));
  const copy = (what: string, text: string): Promise<void> =>
    copyFrom(button, text, words.t(`inline.copiedWhat.${what}`), page);
  const report = async (section: HTMLElement): Promise<LabReport | null> => {
    if (section.dataset.state === 'running') note(button, words.t('inline.stillRunning'), page);
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
        const finding = found && sentenceOf(found, page);
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
        if (found) await copy('frame', codeOf(found, frame, page));
      },
    });
  }
  openMenu(button, words.t('menu.copyWhat'), items);
}

function sentenceOf({ lab, complete }: LabReport, { words }: CopyLinkPage): string | null {
  return complete && findingOf(lab, complete.params, complete.readouts, words);
}

function codeOf({ spec, fixed }: LabReport, frame: NonNullable<CopyTarget['frame']>, page: CopyLinkPage): string {
  const { notebook } = page;
  // In the lab's own order, with the page's defaults where the page has the variable.
  const variables: Variables = Object.fromEntries(
    Object.entries(spec).map(([name, param]): [string, Param] => [name, notebook.variables[name] ?? param]),
  );
  return embedCode({
    path: page.absolute(frame.path),
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
