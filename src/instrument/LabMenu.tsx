import { type MouseEvent, memo, useState } from 'react';
import type { Table } from '../charts/chart';
import type { Words } from '../charts/words';
import type { Frame } from '../experiments/frame';
import type { ParamValue } from '../experiments/params';
import { pageNotebook } from '../notebook/page';
import type { CodeOf } from './code/CodePanel';
import type { LoadedCode } from './code/loadCode';
import { DataTable } from './DataTable';
import { orTell } from './faults/tell';
import { notebookOf } from './useNotebook';

interface Props {
  readonly lab: string;
  readonly anchor: string;
  readonly words: Words;
  readonly asleep: boolean;
  /** True of a figure that has grown: it is no slide, and its caption copies. */
  readonly ofFigure?: boolean;
  /** Frames of the last complete picture. */
  readonly frames: readonly Frame[];
  /** The settled params that they are of. */
  readonly params: Readonly<Record<string, ParamValue>> | null;
  /** What code is written from; null until the lab is awake. */
  readonly codeOf: CodeOf | null;
}

/** Data table, link, download and code of a lab. */
export const LabMenu = memo(function LabMenu({
  lab,
  anchor,
  words,
  asleep,
  ofFigure = false,
  frames,
  params,
  codeOf,
}: Props) {
  const [tables, setTables] = useState<((frames: readonly Frame[], words: Words) => readonly Table[]) | null>(null);
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState<LoadedCode | null>(null);
  const id = `${anchor}-table`;
  const codeId = `${anchor}-code`;
  const toggle = (): Promise<void> =>
    orTell(async () => {
      const { tablesOf } = await import('./live');
      setTables(() => tablesOf);
      setOpen(!open);
    });
  const toggleCode = async (): Promise<void> => {
    if (shown) {
      setCode(null);
      return;
    }
    await orTell(async () => {
      const { loadCode } = await import('./code/loadCode');
      setCode(await loadCode(lab, words.locale));
    });
  };
  const download = ({ currentTarget: button }: MouseEvent<HTMLButtonElement>): Promise<void> =>
    orTell(async () => {
      const { openTakeaway } = await import('./takeaway');
      if (!codeOf) return;
      const { experiment, fixed } = codeOf;
      const taken = { lab, anchor, engine: experiment.id, spec: experiment.params, fixed, words };
      openTakeaway(
        button,
        { ...taken, frames: params ? frames : [], params: params ?? {} },
        notebookOf(anchor) ?? pageNotebook(),
      );
    });
  const shown = code !== null && codeOf !== null;
  return (
    <div className="lab-menu">
      <fieldset disabled={asleep} aria-label={words.t('menu.label')}>
        <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={toggle}>
          {words.t('menu.table')}
        </button>
        {!ofFigure && (
          <button type="button" data-copy-menu={anchor} aria-haspopup="menu" aria-expanded="false">
            {words.t('menu.copy')}
          </button>
        )}
        <button type="button" aria-haspopup="menu" aria-expanded="false" onClick={download}>
          {words.t('menu.download')}
        </button>
        <button type="button" aria-expanded={shown} aria-controls={shown ? codeId : undefined} onClick={toggleCode}>
          {words.t('menu.code')}
        </button>
        {!ofFigure && (
          <button type="button" className="present-button" data-present-lab={anchor}>
            {words.t('menu.present')}
          </button>
        )}
      </fieldset>
      {open && tables && <DataTable {...{ id, words }} tables={tables(frames, words)} />}
      {shown && <code.Panel {...codeOf} {...{ lab }} {...code} id={codeId} pageWords={words} />}
    </div>
  );
});
