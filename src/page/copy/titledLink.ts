import { escapeHtml } from './escapeHtml';

/** A link as rich text shows it, by its title and not by its ten parameters, and what is said after it. */
export function titledLink(title: string, address: string, said = ''): string {
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`;
  return said === '' ? link : `${link} ${escapeHtml(said)}`;
}
