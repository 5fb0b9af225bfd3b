import { useEffect, useMemo, useState } from 'react';
import { formatInteger } from '../../charts/format';
import type { Words } from '../../charts/words';
import { copyText } from '../../instrument/menu/copyText';
import type { Notebook, Values } from '../../notebook/notebook';
import type { Analyst } from '../analysis/analyst';
import { canCarry, roundings } from '../kept';
import { MOST_CARRIED } from '../link/own';
import { namedOf } from '../named';
import { otherWords } from '../otherWords';
import type { Column } from '../own';
import { paragraphOf, type Told } from '../say/paragraph';

interface Props {
  readonly words: Words;
  /** Null until there is an answer. */
  readonly told: Told | null;
  readonly column: Column | null;
  /** The paragraph of the built page; empty where that is of another setting. */
  readonly built: string;
  readonly values: Values;
  readonly notebook: Notebook | null;
  readonly locale: string;
  readonly say: (sentence: string) => void;
  readonly pack: Analyst['pack'];
}

/** The answer in words, ready to paste in both languages, and a link that shows all of it to somebody else. */
export function Sharing({ words, told, column, values, notebook, locale, say, pack, built }: Props) {
  const paragraph = useMemo(() => (told ? paragraphOf(told, words) : built), [told, words, built]);
  const own = column !== null && column.origin !== 'example';
  const small = column !== null && canCarry(column);
  const [carries, setCarries] = useState<'values' | 'sketch'>('values');
  const digits = useMemo(() => (own && small ? roundings(column) : []), [column, own, small]);
  const [kept, setKept] = useState<number | null>(null);
  const kind = small ? carries : 'sketch';
  const [fragment, setFragment] = useState('');
  const sight = told?.sight ?? null;
  const ordered = values.order === 'time' && kind === 'values';
  useEffect(() => {
    // Before they have been seen the worker has other numbers.
    if (!own || !column || !sight) return;
    let current = true;
    setFragment('');
    pack(column.name, { kind, digits: kind === 'values' ? kept : null, ordered }).then((made) => {
      if (current) setFragment(made);
    });
    return () => {
      current = false;
    };
  }, [pack, own, column, sight, kind, kept, ordered]);
  const ready = notebook !== null && told !== null && (!own || fragment !== '');
  const absolute = ready ? new URL(`${notebook.link()}${own ? `#${fragment}` : ''}`, location.href).href : '';
  const copied = async (text: string | Promise<string>, key: string): Promise<void> => {
    say(words.t((await copyText(document, text)) ? `workbench.share.${key}` : 'inline.notCopied'));
  };
  const other = locale === 'ko' ? 'en' : 'ko';
  return (
    <section className="workbench-share" aria-label={words.t('workbench.share.title')}>
      <p className="workbench-words">{paragraph}</p>
      <p className="workbench-copy">
        <button type="button" disabled={!ready} onClick={() => copied(`${paragraph}\n${absolute}`, 'wordsCopied')}>
          {words.t('workbench.share.words')}
        </button>
        <button
          type="button"
          lang={other}
          disabled={!ready}
          onClick={() => told && column && copied(inOther(other, told, column, absolute), 'wordsCopied')}
        >
          {words.t('workbench.share.otherWords')}
        </button>
        <button type="button" disabled={!ready} onClick={() => copied(absolute, 'linkCopied')}>
          {words.t('workbench.share.link')}
        </button>
      </p>
      <p className="workbench-length">
        {ready && words.t('workbench.share.length', { length: formatInteger(absolute.length, words) })}
      </p>
      {own && (
        <fieldset className="workbench-carries">
          <legend>{words.t('workbench.share.carries')}</legend>
          {(['values', 'sketch'] as const).map((option) => (
            <label key={option}>
              <input
                type="radio"
                name="carries"
                value={option}
                checked={kind === option}
                disabled={option === 'values' && !small}
                onChange={() => setCarries(option)}
              />
              <span>{words.t(`workbench.share.${option}`, { most: formatInteger(MOST_CARRIED, words) })}</span>
            </label>
          ))}
          {kind === 'values' && digits.length > 1 && (
            <label>
              <span>{words.t('workbench.share.rounded')}</span>
              <select
                value={String(kept)}
                onChange={(event) =>
                  setKept(event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value))
                }
              >
                <option value="null">{words.t('workbench.share.exact')}</option>
                {digits.map((count) => (
                  <option key={count} value={count}>
                    {words.t('workbench.share.digits', { count: String(count) })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p>{words.t('workbench.share.private')}</p>
        </fieldset>
      )}
    </section>
  );
}

/** The paragraph in the other language. */
function inOther(locale: string, told: Told, column: Column, link: string): string {
  const words = otherWords(locale);
  return `${paragraphOf({ ...told, what: namedOf(column, words).name }, words)}\n${link}`;
}
