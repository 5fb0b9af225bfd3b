/**
 * The words of one language. `t` looks a dotted key up in the strings file and fills
 * {placeholders}; numbers given to it are written in the reader's way.
 */
export interface Words {
  readonly locale: string;
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  has(key: string): boolean;
}
