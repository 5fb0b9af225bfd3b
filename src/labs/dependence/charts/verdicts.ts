import type { Chart } from '../../../charts/chart';
import { formatInteger, formatNumber, formatReadout, formatShare } from '../../../charts/format';
import { WIDE } from '../../../charts/panelHeight';
import type { Words } from '../../../charts/words';
import type { Verdict, VerdictsFrame } from './verdictsFrame';

/** A table: as high as its words. */
const HEIGHTS = [0, 0, 0] as const;

/** A condition; of clusters also how many the laws speak of. */
function troubleName({ trouble, clusters }: Verdict, words: Words): string {
  const name = words.t(`choice.trouble.${trouble}`);
  if (clusters === undefined) return name;
  return words.t(clusters > 1 ? 'table.asClustersAreAdded' : 'table.oneCluster', { trouble: name });
}

const holds = (law: boolean, words: Words): string => words.t(law ? 'table.holds' : 'table.fails');

function sizeOf({ effectiveSampleSize }: Verdict, words: Words): string {
  return Number.isNaN(effectiveSampleSize) ? words.t('table.noSize') : formatNumber(effectiveSampleSize, words, 3);
}

function actualOf({ actual, monteCarloError }: Verdict, words: Words): string {
  if (Number.isNaN(actual)) return words.t(Number.isNaN(monteCarloError) ? 'table.beingDrawn' : 'table.noParameter');
  const error = monteCarloError > 0 ? { monteCarloError } : {};
  const share = formatReadout({ name: '', role: 'theory', value: actual, format: 'share', ...error }, words);
  return monteCarloError > 0 ? `${share} ± ${formatShare(monteCarloError, words)}` : share;
}

const columnsOf = (words: Words): readonly string[] => [
  words.t('table.condition'),
  words.t('table.weakLaw'),
  words.t('table.strongLaw'),
  words.t('table.theorem'),
  words.t('table.effectiveSize'),
  words.t('table.promised'),
  words.t('table.actual'),
];

/** The cells after the first one. */
const cellsOf = (verdict: Verdict, words: Words): readonly string[] => [
  holds(verdict.weakLaw, words),
  holds(verdict.strongLaw, words),
  holds(verdict.centralLimitTheorem, words),
  sizeOf(verdict, words),
  words.t(verdict.measure === 'coverage' ? 'table.promisedCoverage' : 'table.promisedAlarms', {
    share: formatShare(verdict.promised, words),
  }),
  actualOf(verdict, words),
];

/** Which cells say whether a law holds. */
const LAWS = 3;

const captionOf = ({ sampleSize }: VerdictsFrame, words: Words): string =>
  words.t('chart.verdicts', { n: formatInteger(sampleSize, words) });

/** A table, since it is read and not looked at: which laws hold, and what is left of the promise. */
export const verdicts: Chart<VerdictsFrame> = {
  heights: HEIGHTS,
  marked: ({ verdicts, chosen }) => verdicts.findIndex(({ trouble }) => trouble === chosen),
  draw(frame, { document, words, width, height }) {
    const columns = columnsOf(words);
    const make = (name: string, parent: Element, text = ''): HTMLElement => {
      const element = document.createElement(name);
      if (text) element.textContent = text;
      parent.append(element);
      return element;
    };
    // On a wall it has the letters and the room of the page around it.
    const narrow = width < WIDE && height === undefined;
    const box = document.createElement('div');
    box.setAttribute('class', 'verdicts-box');
    const table = make('table', box);
    table.setAttribute('class', narrow ? 'verdicts narrow' : 'verdicts');
    // On a phone the whole table would stand between the picture and its controls: the chosen row, until asked for all.
    const more = narrow ? make('details', box) : null;
    if (more) make('summary', more, words.t('chart.allConditions'));
    const caption = make('caption', table);
    const head = make('tr', make('thead', table));
    for (const column of columns) make('th', head, column).setAttribute('scope', 'col');
    const body = make('tbody', table);
    const rows = frame.verdicts.map(() => {
      const row = make('tr', body);
      const name = make('th', row);
      name.setAttribute('scope', 'row');
      const cells = columns.slice(1).map((column) => {
        const cell = make('td', row);
        cell.setAttribute('data-label', column);
        return cell;
      });
      return { row, name, cells };
    });

    const place = (shown: VerdictsFrame): void => {
      caption.textContent = captionOf(shown, words);
      shown.verdicts.forEach((verdict, k) => {
        const { row, name, cells } = rows[k] as (typeof rows)[number];
        // What is written already is left alone, so that a reader's selection stays.
        const write = (cell: HTMLElement, text: string): void => {
          if (cell.textContent !== text) cell.textContent = text;
        };
        write(name, troubleName(verdict, words));
        if (verdict.trouble === shown.chosen) row.setAttribute('aria-current', 'true');
        else row.removeAttribute('aria-current');
        const laws = [verdict.weakLaw, verdict.strongLaw, verdict.centralLimitTheorem];
        cellsOf(verdict, words).forEach((text, i) => {
          const cell = cells[i] as HTMLElement;
          write(cell, text);
          if (i < LAWS) cell.setAttribute('class', laws[i] ? 'holds' : 'fails');
        });
        // A promise is broken when it is off by a hundredth and by more than chance.
        const off = Math.abs(verdict.actual - verdict.promised);
        const broken = off > 0.01 && off > 3 * verdict.monteCarloError;
        (cells.at(-1) as HTMLElement).setAttribute('class', Number.isNaN(off) || broken ? 'fails' : 'holds');
      });
    };
    place(frame);
    return {
      element: box,
      update(next) {
        place(next);
        return true;
      },
    };
  },

  sentence(frame, words) {
    const verdict = frame.verdicts.find(({ trouble }) => trouble === frame.chosen);
    if (!verdict) return '';
    const kept = [verdict.weakLaw, verdict.strongLaw, verdict.centralLimitTheorem];
    const laws = ['table.weakLaw', 'table.strongLaw', 'table.theorem']
      .filter((_, i) => kept[i])
      .map((key) => words.t(key));
    const { effectiveSampleSize: size, actual, monteCarloError } = verdict;
    const figures = {
      trouble: troubleName(verdict, words),
      laws: laws.join(', '),
      // About so many: the sentence has no use for a tenth of a draw.
      size: size < 10 ? formatNumber(size, words, 2) : formatInteger(size, words),
      promised: formatShare(verdict.promised, words),
      actual: actualOf(verdict, words),
      measure: words.t(`table.${verdict.measure === 'coverage' ? 'coveredShare' : 'falseAlarms'}`),
    };
    const parts = [
      laws.length > 0 ? 'verdicts' : 'verdictsNone',
      ...(Number.isNaN(size) ? [] : ['verdictsSize']),
      ...(actual >= 0 ? ['verdictsKept'] : Number.isNaN(monteCarloError) ? [] : ['verdictsNothing']),
    ];
    return parts.map((part) => words.t(`sentence.${part}`, figures)).join(' ');
  },

  table: (frame, words) => ({
    caption: captionOf(frame, words),
    columns: columnsOf(words),
    rows: frame.verdicts.map((verdict) => [troubleName(verdict, words), ...cellsOf(verdict, words)]),
  }),
};
