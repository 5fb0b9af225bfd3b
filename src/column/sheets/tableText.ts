/** What a cell of a spreadsheet file holds. */
export type SheetCell = string | number | boolean | Date | null;

/**
 * Rows of a spreadsheet as a text that is read like any other: tabs between cells, points for decimals, days as 2026-11-29.
 * Three digits behind a point get a zero, since in a text they could be thousands.
 */
export const tableText = (rows: readonly (readonly SheetCell[])[]): string =>
  rows.map((row) => row.map(cellText).join('\t')).join('\n');

function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace(/(\.\d{3})$/, '$10');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace('T', ' ')
      .replace(/(?: 00:00:00)?\.000Z$/, '');
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
