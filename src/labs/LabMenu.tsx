import { memo, useState } from 'react';
import type { Table } from '../charts/chart';
import type { Words } from '../charts/words';
import type { Frame } from '../experiments/frames';
import { csvOf, fileName } from './csv';
import { DataTable } from './DataTable';

interface Props {
  readonly lab: string;
  readonly anchor: string;
  readonly words: Words;
  readonly asleep: boolean;
  /** Frames of the last complete picture. */
  readonly frames: readonly Frame[];
  /** Values that name the downloaded file. */
  readonly state: () => Readonly<Record<string, string | number>>;
}

/** Data table, link and download of a lab. */
export const LabMenu = memo(function LabMenu({ lab, anchor, words, asleep, frames, state }: Props) {
  const [tables, setTables] = useState<((frames: readonly Frame[], words: Words) => readonly Table[]) | null>(null);
  const [open, setOpen] = useState(false);
  const id = `${anchor}-table`;
  const toggle = async (): Promise<void> => {
    const { tablesOf } = await import('./live');
    setTables(() => tablesOf);
    setOpen(!open);
  };
  const download = async (): Promise<void> => {
    const { tablesOf } = await import('./live');
    save(fileName(lab, state()), csvOf(tablesOf(frames, words)));
  };
  return (
    <div className="lab-menu">
      <fieldset disabled={asleep} aria-label={words.t('menu.label')}>
        <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={toggle}>
          {words.t('menu.table')}
        </button>
        <button type="button" data-copy-menu={anchor} aria-haspopup="menu" aria-expanded="false">
          {words.t('menu.copy')}
        </button>
        <button type="button" onClick={download}>
          {words.t('menu.csv')}
        </button>
        <button type="button" className="present-button" data-present-lab={anchor}>
          {words.t('menu.present')}
        </button>
      </fieldset>
      {open && tables && <DataTable {...{ id, words }} tables={tables(frames, words)} />}
    </div>
  );
});

/** Hands the reader a file. The mark at the start tells spreadsheets that it is UTF-8. */
function save(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click has taken its hold of the data; let go of ours when it is through.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
