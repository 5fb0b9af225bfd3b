import type { Readout } from '../../experiments/frame';
import { findingOf } from '../../labs/registry/findings';
import type { Notebook } from '../../notebook/notebook';
import { distinct } from '../distinct';
import { settingsOf } from './settings';
import { stateLink } from './stateLink';
import type { Label, Taken } from './taken';

/** The figures of a picture, each once. */
export const readoutsOf = ({ frames }: Pick<Taken, 'frames'>): readonly Readout[] =>
  distinct(frames.flatMap(({ readouts }) => readouts));

/** What is written beside a picture; `exact` are the lab's exact figures, where they can be had. */
export function labelOf(taken: Taken, notebook: Notebook, document: Document, exact: readonly Readout[] = []): Label {
  const { lab, params, words } = taken;
  return {
    site: siteOf(document),
    title: titleOf(words.t(`lab.${lab}.name`)),
    finding: findingOf(lab, params, [...readoutsOf(taken), ...exact], words),
    settings: settingsOf(taken),
    link: new URL(stateLink(notebook, taken), document.baseURI).href,
  };
}

/** Without the word for "lab" before it. */
function titleOf(name: string): string {
  const bare = name.replace(/^[^:]{1,12}: /, '');
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
}

/** The site's name as its pages say it; an embed page has it in its title alone. */
function siteOf(document: Document): string {
  const meta = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  return meta ?? document.title.split(' · ').at(-1) ?? '';
}
