/** What TeX reads as something else. Braces are spelled out: BibTeX counts them even behind a backslash. */
const SPELLED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '#': '\\#',
  $: '\\$',
};

/** Text for a field of a BibTeX entry, between its braces. */
export const bibtexField = (text: string): string => text.replace(/[\\{}~^%&_#$]/g, (sign) => SPELLED[sign] ?? sign);
