/** The newest version of the link format. An engine change that alters draws comes with a new one (docs/link-versions.md). */
export const LINK_VERSION = 1;

/** Links up to version `until` run the engine of this lab that is kept in `kept.ts` as `<lab>@<until>`. */
export interface EngineChange {
  readonly lab: string;
  readonly until: number;
}

/** Every engine change so far, in any order. */
export const CHANGES: readonly EngineChange[] = [];

/** The key of the engine that a lab runs for links of a version: the lab's id, or that of a kept one, `running-mean@1`. */
export function engineOf(lab: string, version: number, changes: readonly EngineChange[] = CHANGES): string {
  const kept = changes.filter((change) => change.lab === lab && change.until >= version).map(({ until }) => until);
  return kept.length > 0 ? `${lab}@${Math.min(...kept)}` : lab;
}

/** Variables that came when links were out already: those say nothing of it, and their default leaves all as it was. */
export const LATER: readonly string[] = [];

/** Whether a link may be whole without a variable. */
export const isLater = (name: string): boolean => LATER.includes(name);
