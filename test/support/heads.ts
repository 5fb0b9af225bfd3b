import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** What the head of a built page says to search engines and chats. */
export interface Head {
  /** The page's file below the site's folder. */
  readonly file: string;
  readonly title: string;
  /** `name` or `property` -> content, of those that occur once. */
  readonly meta: ReadonlyMap<string, string>;
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly hreflang: string;
    readonly type: string;
  }[];
  /** The data blocks for search engines. */
  readonly data: readonly Record<string, unknown>[];
}

function headOf(folder: string, file: string): Head {
  const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'));
  const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
  return {
    file,
    title: document.title,
    meta: new Map(
      [...document.querySelectorAll('meta[content]')].map((meta) => [
        attribute(meta, 'name') || attribute(meta, 'property'),
        attribute(meta, 'content'),
      ]),
    ),
    links: [...document.querySelectorAll('link[href]')].map((link) => ({
      rel: attribute(link, 'rel'),
      href: attribute(link, 'href'),
      hreflang: attribute(link, 'hreflang'),
      type: attribute(link, 'type'),
    })),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
      JSON.parse(script.textContent ?? ''),
    ),
  };
}

const htmlIn = (folder: string, wanted: (file: string) => boolean): readonly Head[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && wanted(file))
    .sort()
    .map((file) => headOf(folder, file));

/** The heads of all pages of a built site that are to be found; those for frames and for what is not there, or not on the device, are not. */
export const headsIn = (folder: string): readonly Head[] =>
  htmlIn(folder, (file) => !file.includes('embed/') && file !== '404.html' && file !== 'offline/index.html');

/** The heads of the pages for frames. */
export const embedHeadsIn = (folder: string): readonly Head[] => htmlIn(folder, (file) => file.includes('embed/'));

/** Every text in the data that begins like an address, with its anchor taken off. */
export function addressesIn(data: unknown): string[] {
  if (typeof data === 'string') return /^(https?:\/)?\//.test(data) ? [data.replace(/#.*$/, '')] : [];
  if (data === null || typeof data !== 'object') return [];
  return Object.values(data).flatMap(addressesIn);
}

/** Whether the site's folder has what an address below its root names; the query aside. */
export function isThere(folder: string, root: string, address: string): boolean {
  if (!address.startsWith(root)) return false;
  const path = address.slice(root.length).replace(/[?#].*$/, '');
  return existsSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
}
