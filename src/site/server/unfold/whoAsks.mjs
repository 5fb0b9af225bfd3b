/** What those who show links say of themselves, also where they fetch as a browser does. */
const SHOWS_LINKS = /bot|externalhit|scrap|spider|crawl|preview|embedly/i;

/**
 * Whether a browser fetches a page for somebody to read, whom tags in the head do not concern: it says so since 2019 to 2023
 * (`Sec-Fetch-Dest`), and that a page of the site or its service worker asks, who want the file as it was built. Who fetches
 * links to show them says neither, or names itself.
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
export const isReader = (headers) =>
  (/^(document|i?frame)$/.test(headers['sec-fetch-dest'] ?? '') || headers['sec-fetch-site'] === 'same-origin') &&
  !SHOWS_LINKS.test(headers['user-agent'] ?? '');

/**
 * The site's own address as a request has it: `https://stats.example.org`. What a proxy says of it counts where the app
 * trusts one. Nothing where that is no address: a header may say anything.
 * @param {import('fastify').FastifyRequest} request
 * @returns {string | undefined}
 */
export function originOf({ protocol, host }) {
  const isHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host ?? '');
  return isHost && /^https?$/.test(protocol) ? `${protocol}://${host}` : undefined;
}
