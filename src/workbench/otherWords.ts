import type { Strings } from '../charts/makeWords';
import type { Words } from '../charts/words';
import { namedOf } from './named';
import type { Column } from './own';

/** What the workbench says in another language: a file of its own, beside the page of that language. */
export async function wordsOf(locale: string): Promise<Strings> {
  const place = document.getElementById('words')?.dataset.others ?? '';
  const { [locale]: address = '' } = JSON.parse(place) as Record<string, string>;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`no words at ${address}`);
  return answer.json();
}

export const namedIn = (column: Column, words: Words): string => namedOf(column, words).name;
