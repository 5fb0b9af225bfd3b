import type { ParamValue } from '../../experiments/params';
import { engineOf } from '../../experiments/versions';
import { modelOf } from '../../labs/registry/models';
import { decodeLink, heardIn } from '../../notebook/link';
import type { Values, Variables } from '../../notebook/notebook';
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
  const states = labsOf(page, heardIn(query)).map((lab) => stateOf(page.locale, lab, values, version));
  // A seed alone says nothing of what somebody looked at.
  const changed = Object.entries(variables).flatMap(([name, { type, default: own }]) =>
    type !== 'seed' && values[name] !== own ? [name] : [],
  );
  const weight = ({ params, isTooMuch }: LinkState): number =>
    changed.filter((name) => name in params).length - (isTooMuch ? changed.length + 1 : 0);
  return states.reduce((best, state) => (weight(state) > weight(best) ? state : best));
}

/**
 * The labs that a link may be about: the part behind # never comes to a server. A sentence that was heard opens one; else it is the
 * one that most of what the link changes is about, of those that can be drawn; the first, if several.
 */
function labsOf({ labs, heard }: UnfoldPage, said: string | null): readonly [UnfoldLab, ...UnfoldLab[]] {
  const opened = said !== null && Object.hasOwn(heard, said) ? labs.find(({ lab }) => lab === heard[said]) : undefined;
  return opened ? [opened] : labs;
}

function stateOf(locale: string, shown: UnfoldLab, values: Values, version: number): LinkState {
  const model = modelOf(shown.lab);
  const { params } = model.settle(paramsOf(model.params, values, {}));
  const engine = engineOf(shown.lab, version);
  const key = JSON.stringify([locale, engine, shown.panel, shown.number, params]);
  return { ...shown, locale, engine, params, key, isTooMuch: model.blocks(params) > MOST_STEPS };
}

const remembered = new WeakMap<UnfoldPage, Variables>();

function variablesOf(page: UnfoldPage): Variables {
  const variables = remembered.get(page) ?? pageVariables(page.variables);
  remembered.set(page, variables);
  return variables;
}
