/** As in browsers that have Trusted Types; TypeScript's library has none of it. */
interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): unknown;
  };
}

let policy: ReturnType<Factory['createPolicy']> | undefined;

/**
 * The address of a script of this site, as `new Worker` and `serviceWorker.register` take it: the pages' security policy
 * lets nothing else run by an address (`trusted-types large-enough`). A browser without Trusted Types gets it as text; the
 * others an object that passes for it. Throws a TypeError where it is no script below the site's base.
 */
export function trustedScript(address: string | URL): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  if (!trustedTypes) return ofThisSite(String(address));
  policy ??= trustedTypes.createPolicy('large-enough', { createScriptURL: ofThisSite });
  return policy.createScriptURL(String(address)) as string;
}

function ofThisSite(address: string): string {
  const { origin, pathname, href } = new URL(address, location.href);
  const isHere = origin === location.origin && pathname.startsWith(import.meta.env.BASE_URL);
  if (!isHere || !/\.[jt]s$/.test(pathname)) throw new TypeError(`no script of this site: ${address}`);
  return href;
}
