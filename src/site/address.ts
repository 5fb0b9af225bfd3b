/** The site's own address, without path: known at build only where `SITE` says it. */
const site: string | undefined = import.meta.env.SITE;

/** Whether addresses can be absolute. */
export const KNOWS_ITS_ADDRESS: boolean = Boolean(site);

/** A site-absolute address with the site's own before it; as it is where that is not known. */
export const absolute = (address: string): string => (site ? new URL(address, site).href : address);
