import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { formatInteger, formatShare } from '../../charts/format';
import type { Words } from '../../charts/words';
import { LIMITS } from '../../column/limits';
import type { ColumnSource } from '../useColumn';
import { nameOf } from '../useDrop';
import { LeftOut } from './LeftOut';
import { ReadAs } from './ReadAs';

interface Props {
  readonly words: Words;
  readonly source: ColumnSource;
}

/** How long a hand must rest in the field before what it wrote is read. */
const REST = 400;

/** Where one's own numbers come in: by paste, by file, by drop; and how they were read. */
export function OwnNumbers({ words, source }: Props) {
  const { reading } = source;
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const timer = useRef(0);
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    return () => clearTimeout(timer.current);
  }, []);

  const typed = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    const { value } = event.currentTarget;
    setText(value);
    clearTimeout(timer.current);
    if (value.trim() !== '') timer.current = window.setTimeout(() => source.read(value, 'pasted', ''), REST);
  };
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    if (file) source.read(file, 'file', nameOf(file));
    // The same file once more is another choice.
    event.currentTarget.value = '';
  };
  const { survey, phase } = reading;
  return (
    <section className="workbench-own" aria-label={words.t('workbench.source.own')}>
      <div className="workbench-in">
        <label className="workbench-paste">
          <span>{words.t('workbench.own.paste')}</span>
          <textarea
            ref={area}
            rows={4}
            spellCheck={false}
            value={text}
            placeholder={words.t('workbench.own.placeholder')}
            onChange={typed}
          />
        </label>
        <div className="workbench-file">
          <label className="file-button">
            <input
              type="file"
              accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,text/tab-separated-values"
              onChange={chosen}
            />
            <span>{words.t('workbench.own.file')}</span>
          </label>
          <p>{words.t('workbench.own.limits', { rows: formatInteger(LIMITS.rows, words), size: LIMITS.size / 1e6 })}</p>
          <p className="workbench-privacy">{words.t('workbench.privacy')}</p>
        </div>
      </div>
      <div role="status" className="workbench-reading">
        {phase === 'reading' && (
          <p>
            {words.t('workbench.own.reading', { share: formatShare(Math.round(100 * reading.progress) / 100, words) })}{' '}
            <button type="button" onClick={source.cancel}>
              {words.t('lab.stop')}
            </button>
          </p>
        )}
        {phase === 'failed' && <p>{words.t(`workbench.failed.${reading.failure}`)}</p>}
        {phase === 'read' && reading.columns.length === 0 && <p>{words.t('workbench.own.noNumbers')}</p>}
        {phase === 'read' && reading.columns[0]?.values.length === 0 && <p>{words.t('workbench.own.noValue')}</p>}
        {survey?.stopped && phase === 'read' && (
          <p>{words.t(`workbench.own.stopped.${survey.stopped}`, { rows: formatInteger(survey.rows, words) })}</p>
        )}
      </div>
      {survey && phase !== 'failed' && <ReadAs {...{ words, source, survey }} />}
      {survey &&
        phase === 'read' &&
        reading.columns.map((column) => <LeftOut key={column.summary.index} {...{ column, survey, words }} />)}
    </section>
  );
}
