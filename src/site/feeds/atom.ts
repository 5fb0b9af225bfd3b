import { absolute } from '../address';
import { escapeXml } from '../build/escapeXml';
import type { Change } from '../changes';
import { inLocale } from '../paths';

export interface Feed {
  readonly locale: string;
  readonly title: string;
  /** The site's name. */
  readonly author: string;
  readonly description: string;
  /** The path of the feed itself, without language and base. */
  readonly path: string;
  /** The newest first. */
  readonly changes: readonly Change[];
}

/** What is new as an Atom feed (RFC 4287). Addresses have to be absolute: only where the site knows its own. */
export function atom({ locale, title, author, description, path, changes }: Feed): string {
  const home = absolute(inLocale(locale));
  const entries = changes.map(({ id, title, text, date, href }) => {
    const when = date.toISOString();
    return [
      '  <entry>',
      // An entry keeps its id when its page moves.
      `    <id>${escapeXml(`${home}#${id}`)}</id>`,
      `    <title>${escapeXml(title)}</title>`,
      `    <link href="${escapeXml(absolute(href))}"/>`,
      `    <updated>${when}</updated>`,
      `    <summary>${escapeXml(text)}</summary>`,
      '  </entry>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${escapeXml(home)}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(description)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute(inLocale(locale, path)))}"/>
  <link href="${escapeXml(home)}"/>
  <updated>${(changes[0]?.date ?? new Date(0)).toISOString()}</updated>
  <author><name>${escapeXml(author)}</name></author>
${entries.join('\n')}
</feed>
`;
}
