import { createListSplitter } from './listSplitter';
import type { Separator, Splitter } from './separator';
import { createSpaceSplitter } from './spaceSplitter';
import { createTableSplitter } from './tableSplitter';

/** The splitter of a text: a list is one column with several cells in a row. */
export function createSplitter(separator: Separator, list: boolean): Splitter {
  if (list) return createListSplitter(separator);
  return separator === 'space' ? createSpaceSplitter() : createTableSplitter(separator);
}
