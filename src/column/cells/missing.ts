/** What stands where there is no value: in spreadsheets, databases and scripts, in English, Korean and German. */
const MISSING: ReadonlySet<string> = new Set(
  [
    [
      '',
      '-',
      '--',
      '---',
      '—',
      '―',
      '.',
      '..',
      '...',
      '…',
      '?',
      '*',
      'n/a',
      'na',
      'n.a.',
      'n.a',
      '#n/a',
      '#na',
      '<na>',
    ],
    ['nan', 'null', 'nil', 'none', 'missing', 'undefined', 'unknown', '\\n', '(blank)', '(empty)', '(null)', '[null]'],
    ['없음', '해당없음', '해당 없음', '미상', '무응답', '모름', '결측', '결측치', '미응답', '미입력', '자료없음'],
    ['k.a.', 'k. a.', 'k.a', 'keine angabe', 'fehlt', 'entfällt', '#nv', '#n/v', 'nv'],
  ].flat(),
);

/** `plain` as of `plainText`. */
export const isMissing = (plain: string): boolean => plain.length < 13 && MISSING.has(plain.toLowerCase());

/** What a spreadsheet shows where a formula failed; "#N/A" says that there is no value, and is missing. */
export const isFormulaError = (plain: string): boolean =>
  plain.startsWith('#') &&
  /^#(div\/0|value|ref|num|name|null|spill|calc|error|field|getting_data|wert|bezug|zahl|überlauf|###*)[!?]?#*$/i.test(
    plain,
  );

export const isInfinite = (plain: string): boolean => /^[+-]?(inf|infinity|∞|unendlich|무한대?)$/i.test(plain);
