import { type RefObject, useEffect } from 'react';
import type { Source } from '../column/bytes/source';
import type { Origin } from './own';

type Read = (source: Source, origin: Origin, name: string) => void;

/** Reads a file that is dropped anywhere on the page, and text that is pasted or dropped where no field takes it. */
export function useDrop(form: RefObject<HTMLElement | null>, read: Read): void {
  useEffect(() => {
    const takesText = (target: EventTarget | null): boolean =>
      target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    const over = (event: DragEvent): void => {
      event.preventDefault();
      form.current?.toggleAttribute('data-dropping', true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) form.current?.removeAttribute('data-dropping');
    };
    const dropped = (event: DragEvent): void => {
      form.current?.removeAttribute('data-dropping');
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain');
      if (!file && (!text || takesText(event.target))) return;
      event.preventDefault();
      if (file) read(file, 'file', nameOf(file));
      else if (text) read(text, 'pasted', '');
    };
    const pasted = (event: ClipboardEvent): void => {
      if (takesText(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain');
      if (file) read(file, 'file', nameOf(file));
      else if (text?.trim()) read(text, 'pasted', '');
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', left);
    addEventListener('drop', dropped);
    addEventListener('paste', pasted);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', left);
      removeEventListener('drop', dropped);
      removeEventListener('paste', pasted);
    };
  }, [form, read]);
}

/** Of a file, without what says its kind. */
export const nameOf = ({ name }: File): string => name.replace(/\.[^.]+$/, '');
