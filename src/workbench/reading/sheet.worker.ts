import { readSheet } from 'read-excel-file/web-worker';
import { type SheetCell, tableText } from '../../column/sheets/tableText';

/** Reads the first sheet of an Excel file, and says it as a text; null where it is none. */
self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  try {
    self.postMessage(tableText((await readSheet(data)) as SheetCell[][]));
  } catch {
    self.postMessage(null);
  }
};
