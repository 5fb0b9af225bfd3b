export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads one entry as BibTeX does: fields in braces that balance, or bare words. Throws at anything else. */
export function readBibtex(text: string): BibtexEntry {
  const head = /^@(\w+)\{([\w:-]+),\s*/.exec(text);
  if (!head) throw new Error(`no entry: ${text}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (text[at] !== '}') {
    const name = /^(\w+)\s*=\s*/.exec(text.slice(at));
    if (!name) throw new Error(`no field: ${text.slice(at)}`);
    at += name[0].length;
    const end = text[at] === '{' ? closing(text, at) + 1 : at + (/^\w+/.exec(text.slice(at))?.[0].length ?? 0);
    const value = text.slice(at, end);
    if (value === '' || Object.hasOwn(fields, name[1] ?? '')) throw new Error(`no value: ${text.slice(at)}`);
    fields[name[1] ?? ''] = value.startsWith('{') ? value.slice(1, -1) : value;
    const after = /^\s*(?:,\s*|(?=\}))/.exec(text.slice(end));
    if (!after) throw new Error(`neither a comma nor the end: ${text.slice(end)}`);
    at = end + after[0].length;
  }
  if (text.slice(at + 1).trim() !== '') throw new Error(`after the entry: ${text.slice(at + 1)}`);
  return { type: head[1] ?? '', key: head[2] ?? '', fields };
}

/** Where the brace at a place is closed; a backslash before a brace changes nothing. */
function closing(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') open++;
    if (text[at] === '}' && --open === 0) return at;
  }
  throw new Error(`never closed: ${text.slice(from)}`);
}
