import { isDoubtful } from '../../notebook/doubt';
import type { Variables } from '../../notebook/notebook';

/**
 * Sees to the address that led here. One that may have been damaged on its way is mended, and the page loaded anew at the
 * link that was meant; sentences say so, at the place that it leads to. Most often there are none. A `cargo` is a fragment
 * that is no place on the page: it is left as it is.
 */
export async function arrive(document: Document, variables: Variables, cargo = ''): Promise<readonly string[]> {
  const isMended = Boolean(history.state?.mended);
  const arrived = { search: location.search, hash: cargo ? '' : location.hash };
  if (!isMended && !isDoubtful(variables, arrived, (id) => document.getElementById(id) !== null)) return [];
  try {
    const { mendPage } = await import('./mendPage');
    return await mendPage(document, variables, cargo);
  } catch {
    // The address is read as it is.
    return [];
  }
}

let coming: Promise<readonly string[]> | undefined;

/** The same before the page's notebook is there; whoever asks later has the same sentences. */
export function arriveEarly(document: Document): Promise<readonly string[]> {
  const { variables = {} } = JSON.parse(document.getElementById('notebook')?.textContent ?? '{}') as {
    variables?: Variables;
  };
  coming ??= arrive(document, variables);
  return coming;
}
