import type { ParamValue } from '../../experiments/params';
import { engineOf } from '../../experiments/versions';
import { modelOf } from '../../labs/registry/models';
import { isDoubtful } from '../../notebook/doubt';
import { decodeLink, heardIn } from '../../notebook/link';
import { mendAddress } from '../../notebook/mend/mendAddress';
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
 * The state that a link to a page carries, mended and read as the page itself does; null for a query that names none of its
 * variables, and for numbers of the reader's own. Total: any text is a query.
 */
export function linkState(page: UnfoldPage, query: string): LinkState | null {
  const variables = variablesOf(page);
  const [search, place] = mended(page, variables, query);
  const given = new URLSearchParams(search);
  if (!Object.keys(variables).some((name) => given.has(name))) return null;
  const { values, version, notices } = decodeLink(variables, search);
  // Somebody's own numbers, which are on their device alone.
  if (notices.some(({ code }) => code === 'own-numbers')) return null;
  const states = labsOf(page, heardIn(search), place).map((lab) => stateOf(page.locale, lab, values, version));
  // A seed alone says nothing of what somebody looked at.
  const changed = Object.entries(variables).flatMap(([name, { type, default: own }]) =>
    type !== 'seed' && values[name] !== own ? [name] : [],
  );
  const weight = ({ params, isTooMuch }: LinkState): number =>
    changed.filter((name) => name in params).length - (isTooMuch ? changed.length + 1 : 0);
  return states.reduce((best, state) => (weight(state) > weight(best) ? state : best));
}

/** A query as it was meant, and the lab that it leads to where its `#` was encoded into it. */
function mended({ labs }: UnfoldPage, variables: Variables, query: string): readonly [search: string, place: string] {
  const ids = labs.map(({ lab }) => lab);
  const placed = ids.map((anchor) => ({ anchor, names: Object.keys(modelOf(anchor).params) }));
  const arrived = { search: query, hash: '' };
  if (!isDoubtful(variables, arrived, () => true)) return [query, ''];
  const { address } = mendAddress(arrived, { variables, ids, labs: placed });
  const [search = '', place = ''] = (address || query).split('#');
  return [search, place];
}

/**
 * The labs that a link may be about: the part behind # never comes to a server. A sentence that was heard opens one; else it is the
 * one that most of what the link changes is about, of those that can be drawn; the first, if several.
 */
function labsOf({ labs, heard }: UnfoldPage, said: string | null, place: string): readonly [UnfoldLab, ...UnfoldLab[]] {
  const wanted = said !== null && Object.hasOwn(heard, said) ? heard[said] : place;
  const opened = labs.find(({ lab }) => lab === wanted);
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
