/** A name and a value. @typedef {readonly [string, string]} Header */

const matches = (rule, address) => (rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule);

/**
 * What a host that reads `_headers` sends for an address: the headers of all rules that match.
 * @param {string} text of the file: a path on a line of its own (`/_astro/*` is all below it), below it its headers, indented
 * @returns {(address: string) => Header[]} for an address with its base: `/en/lessons/sample/`
 */
export function headerRules(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push(line.trim().split(/:\s*(.*)/s, 2));
  }
  return (address) => rules.filter(({ path }) => matches(path, address)).flatMap(({ headers }) => headers);
}
