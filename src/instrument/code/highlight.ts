import type { Role } from '../../experiments/frame';
import type { RecipeLanguage } from '../../recipes/recipe';
import { roleOf } from './roleOf';

/** The last four are names of the four things of every lesson, which have one colour everywhere. */
export type TokenKind = 'comment' | 'string' | 'number' | 'keyword' | 'call' | 'plain' | Role;

/** A stretch of source code; all tokens of a source joined give the source back. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** What a language's words look like; whatever none of them is, is plain. */
interface Grammar {
  /** One group each: comment, string, number, word. */
  readonly pattern: RegExp;
  readonly keywords: ReadonlySet<string>;
}

const SHARP = '#[^\\n]*';
const QUOTED = `'(?:[^'\\\\\\n]|\\\\[^])*'?|"(?:[^"\\\\\\n]|\\\\[^])*"?`;
const NUMBER = '(?:\\d[\\d_]*\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?[nL]?';

const patternOf = (comment: string, string: string, word: string): RegExp =>
  new RegExp(`(${comment})|(${string})|(${NUMBER})|(${word})`, 'gu');
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const GRAMMARS: Readonly<Record<RecipeLanguage, Grammar>> = {
  javascript: {
    pattern: patternOf(
      '//[^\\n]*|/\\*[^]*?(?:\\*/|$)',
      `${QUOTED}|\`(?:[^\`\\\\]|\\\\[^])*\`?`,
      '[\\p{L}_$][\\p{L}\\p{N}_$]*',
    ),
    keywords: setOf(
      'import from export const let function return for of in if else while do break continue new typeof null true false',
    ),
  },
  python: {
    // What stands between three quotes tells what a function does.
    pattern: patternOf(`${SHARP}|"""[^]*?(?:"""|$)`, QUOTED, '[\\p{L}_][\\p{L}\\p{N}_]*'),
    keywords: setOf(
      'import from as def return for in if elif else while break continue lambda and or not is None True False',
    ),
  },
  r: {
    pattern: patternOf(SHARP, QUOTED, '[\\p{L}.][\\p{L}\\p{N}._]*'),
    keywords: setOf('function for in if else while repeat break next TRUE FALSE NULL NA NaN Inf'),
  },
};

/** Cuts a source into tokens. Knows no more of a language than its recipes need. */
export function highlight(source: string, language: RecipeLanguage): readonly Token[] {
  const { pattern, keywords } = GRAMMARS[language];
  const tokens: Token[] = [];
  let plain = '';
  let end = 0;
  const push = (kind: TokenKind, text: string): void => {
    if (kind === 'plain') {
      plain += text;
      return;
    }
    if (plain) tokens.push({ kind: 'plain', text: plain });
    plain = '';
    tokens.push({ kind, text });
  };
  for (const { 0: text, 1: comment, 2: string, 3: number, index } of source.matchAll(pattern)) {
    push('plain', source.slice(end, index));
    end = index + text.length;
    if (comment !== undefined) push('comment', text);
    else if (string !== undefined) push('string', text);
    else if (number !== undefined) push('number', text);
    // What is asked of a thing is a name, even if it is called `from`.
    else if (keywords.has(text) && source[index - 1] !== '.') push('keyword', text);
    else if (source[end] === '(') push('call', text);
    // A library is none of the four things, even if it is called `statistics`.
    else push((source.startsWith('from ', index - 5) ? undefined : roleOf(text)) ?? 'plain', text);
  }
  push('plain', source.slice(end));
  if (plain) tokens.push({ kind: 'plain', text: plain });
  return tokens;
}
