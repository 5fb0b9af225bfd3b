export type Little = string | readonly string[] | { readonly [key: string]: string | readonly string[] };

/**
 * Reads the little of YAML that `content/` is written in: `key: value` lines, one level of nesting, texts in quotes
 * or bare, lists of texts in one line. Throws at any other line.
 */
export function readLittleYaml(text: string): Record<string, Little> {
  const read: Record<string, Little> = {};
  let nested: Record<string, string | readonly string[]> = {};
  for (const line of text.trimEnd().split('\n')) {
    const [, indent, key = '', value = ''] = /^( {2})?([\w-]+):(?: (.+))?$/.exec(line) ?? [];
    if (!key) throw new Error(`what is "${line}"?`);
    if (indent) nested[key] = readValue(value);
    else if (value === '') read[key] = nested = {};
    else read[key] = readValue(value);
  }
  return read;
}

const readValue = (text: string): string | readonly string[] =>
  /^["[]/.test(text) ? (JSON.parse(text) as string | readonly string[]) : text.replace(/^'(.*)'$/, '$1');
