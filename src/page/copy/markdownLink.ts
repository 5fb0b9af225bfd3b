/** A link in Markdown, `[title](address)`, that no sign in either can end early. */
export function markdownLink(title: string, address: string): string {
  const text = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]*_`<>]/g, '\\$&');
  return `[${text}](${address.replace(/[()\s<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;
}
