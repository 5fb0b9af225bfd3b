import type { ParamValue } from '../../experiments/params';
import { engineOf } from '../../experiments/versions';
import { modelOf } from '../../labs/registry/models';
import { decodeLink, heardIn } from '../../notebook/link';
import type { Variables } from '../../notebook/notebook';
import { paramsOf } from '../../notebook/params';
import { pageVariables } from '../build/pageVariables';
import { MOST_STEPS } from './limits';
import type { UnfoldLab, UnfoldPage } from './pages';

/** What is to be drawn of a link: plain data, for another thread. */
export interface LinkState extends UnfoldLab {
  readonly locale: string;
  /** The lab's id, or that of an engine kept for links of older versions. */
  readonly engine: string;
  /** Settled. */
  readonly params: Readonly<Record<string, ParamValue>>;
  /** The same for all links that show the same picture. */
  readonly key: string;
  /** Whether it takes more draws than a server gives for a link. */
  readonly isTooMuch: boolean;
}

/**
 * The state that a link to a page carries, read as the page itself reads it; null for a query that names none of its
 * variables. Total: any text is a query.
 */
export function linkState(page: UnfoldPage, query: string): LinkState | null {
  const variables = variablesOf(page);
  const given = new URLSearchParams(query);
  if (!Object.keys(variables).some((name) => given.has(name))) return null;
  const { values, version } = decodeLink(variables, query);
  const changed = Object.keys(variables).filter((name) => values[name] !== variables[name]?.default);
  const shown = shownLab(page, changed, heardIn(query));
  const model = modelOf(shown.lab);
  const { params } = model.settle(paramsOf(model.params, values, {}));
  const engine = engineOf(shown.lab, version);
  return {
    ...shown,
    locale: page.locale,
    engine,
    params,
    key: JSON.stringify([page.locale, engine, shown.panel, shown.number, params]),
    isTooMuch: model.blocks(params) > MOST_STEPS,
  };
}

/**
 * The part behind # never comes to a server. So it is the lab that a sentence heard opens, else the one that most of what the link
 * changes is about: the first, if several.
 */
function shownLab({ labs, heard }: UnfoldPage, changed: readonly string[], said: string | null): UnfoldLab {
  const opened = said !== null && Object.hasOwn(heard, said) ? labs.find(({ lab }) => lab === heard[said]) : undefined;
  if (opened) return opened;
  const takes = ({ lab }: UnfoldLab): number => changed.filter((name) => name in modelOf(lab).params).length;
  return labs.reduce((best, lab) => (takes(lab) > takes(best) ? lab : best));
}

const remembered = new WeakMap<UnfoldPage, Variables>();

function variablesOf(page: UnfoldPage): Variables {
  const variables = remembered.get(page) ?? pageVariables(page.variables);
  remembered.set(page, variables);
  return variables;
}
