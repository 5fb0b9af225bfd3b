import type { Chart } from '../../../charts/chart';
import { setLabel, setPath } from '../../../charts/dom';
import { LABEL_SIZE, textWidth } from '../../../charts/labels/textWidth';
import { panelHeight } from '../../../charts/panelHeight';
import { type Scaffold, scaffold } from '../../../charts/scaffold';
import { clippedPath } from '../../../charts/shapes';
import { rareDomain, shareAxis, shareDomain } from '../../../charts/shareAxis';
import type { CoverageFrame } from './coverageFrame';
import { allowedMisses, coverageFigures, coverageSentence, coverageTable, hereOf } from './coverageWords';
import { RULE_ROW, ruleMarks } from './ruleMarks';

/** Heights at 360, 720 and 920 pixels of width. */
const HEIGHTS = [360, 540, 392] as const;

/** Shares at fewer draws may be as bad as they like: they do not choose the scale. */
const SCALED_FROM = 30;
/** More points than this are a line and not single ones. */
const SINGLE = 60;

const standardError = (share: number, repetitions: number): number =>
  repetitions > 0 ? Math.sqrt((share * (1 - share)) / repetitions) : 0;

/** The scales of both parts: from all sample sizes that are not tiny, or from all there are. */
function scalesOf(frame: CoverageFrame) {
  const counted = (values: Float64Array): Float64Array => {
    const large = values.filter((share, i) => (frame.n[i] as number) >= SCALED_FROM && !Number.isNaN(share));
    return large.length > 0 ? large : values.filter((share) => !Number.isNaN(share));
  };
  const nominal = (1 - frame.level) / 2;
  return {
    coverage: shareDomain(Math.min(1, ...counted(frame.coverage)), frame.level),
    missed: rareDomain(Math.max(nominal, ...counted(frame.missedBelow), ...counted(frame.missedAbove))),
  };
}

const isExact = ({ repetitions }: CoverageFrame): boolean => repetitions.every((count) => count === 0);

/**
 * Actual coverage over n against the promised level; below it how often intervals miss on each side; and the rules
 * of thumb, each at the n from which it says that n is large enough.
 */
export const coverage: Chart<CoverageFrame> = {
  heights: HEIGHTS,
  draw(frame, context) {
    const { words, width } = context;
    const panel = scaffold(context, {
      height: panelHeight(HEIGHTS, context),
      title: '',
      className: 'coverage',
      x: { domain: frame.domain, type: 'log', label: words.t('axis.sampleSize'), axis: context.axis ?? true },
      gutter: true,
    });
    const scales = scalesOf(frame);
    // What the rules leave is shared by the two parts, three to two, with room for the words between them.
    const rows = panel.base - frame.rules.length * RULE_ROW - 4;
    const room = rows - panel.top - 66;
    const upper = { top: panel.top + 10, base: Math.round(panel.top + 10 + 0.6 * room) };
    const lower = { top: upper.base + 52, base: rows - 4 };
    const role = isExact(frame) ? 'role-theory' : 'role-statistic';

    const yCoverage = shareAxis(panel, scales.coverage, upper, words);
    const yMissed = shareAxis(panel, scales.missed, lower, words);
    const allowed = panel.path('role-theory band');
    const [least, most] = allowedMisses(frame).map((miss) => Math.max(lower.top, yMissed(miss)));
    setPath(allowed, `M${panel.left},${least}H${panel.right}V${most}H${panel.left}Z`);
    const nominal = panel.path('role-theory normal');
    const [promised, each] = [yCoverage(frame.level), yMissed((1 - frame.level) / 2)];
    setPath(nominal, [promised, each].map((y) => `M${panel.left},${y}H${panel.right}`).join(''));
    const placeRules = ruleMarks(panel, frame.rules.length, { parts: [upper, lower], rows, width }, words);
    const line = panel.path(`${role} outline`);
    const errors = panel.path(`${role} error-bar`);
    const points = panel.path(`${role} dots`);
    points.setAttribute('stroke-width', '4.5');
    const above = panel.path(`${role} outline`);
    const below = panel.path(`${role} outline dotted`);
    const here = panel.path('slice');
    const marker = panel.path(`${role} marker`);
    // Before the label that may go elsewhere: the legend has its own line between the parts.
    const legend = legendOf(panel, upper.base + 18, role);
    const promisedLabel = panel.text('role-theory direct-label');
    setLabel(promisedLabel, words.t('chart.promised', coverageFigures(frame, words)), panel.left, promised - 5, width);

    const place = (shown: CoverageFrame): void => {
      const said = coverageFigures(shown, words);
      panel.setTitle(words.t('chart.coverage', said));
      placeRules(shown.rules);
      const across = Array.from(shown.n, panel.x);
      const through = (shares: Float64Array, y: (share: number) => number) =>
        across.map((x, i) => [x, y(shares[i] as number)] as const).filter(([, height]) => !Number.isNaN(height));
      setPath(line, clippedPath(through(shown.coverage, yCoverage), upper));
      setPath(above, clippedPath(through(shown.missedBelow, yMissed), lower));
      setPath(below, clippedPath(through(shown.missedAbove, yMissed), lower));
      const few = shown.n.length <= SINGLE && !isExact(shown);
      let [bars, dots] = ['', ''];
      for (let i = 0; few && i < shown.n.length; i++) {
        const [x, share] = [panel.x(shown.n[i] as number), shown.coverage[i] as number];
        if (!(share >= scales.coverage[0])) continue;
        const error = 2 * standardError(share, shown.repetitions[i] as number);
        bars += `M${x},${yCoverage(Math.min(1, share + error))}V${Math.min(upper.base, yCoverage(share - error))}`;
        dots += `M${x},${yCoverage(share)}h0`;
      }
      setPath(errors, bars);
      setPath(points, dots);
      const x = panel.x(shown.sampleSize);
      setPath(here, `M${x},${upper.top}V${upper.base}M${x},${lower.top}V${lower.base}`);
      const share = shown.coverage[hereOf(shown)] ?? Number.NaN;
      setPath(marker, share >= scales.coverage[0] ? `M${x},${yCoverage(share)}h0` : '');
      const sides = (names: readonly string[]) => names.map((name) => words.t(`chart.${name}`, said));
      legend([sides(['whollyAbove', 'whollyBelow']), sides(['above', 'below'])], words.t('chart.missed', said));
    };
    place(frame);
    return {
      element: panel.svg,
      update(next) {
        const structure = (shown: CoverageFrame): string =>
          JSON.stringify([shown.domain, shown.level, shown.rules.length, scalesOf(shown), isExact(shown)]);
        const same = structure(next) === structure(frame);
        if (same) place(next);
        return same;
      },
    };
  },

  sentence: coverageSentence,
  table: coverageTable,
};

/** Length of the piece of a line in the legend, and the room between it and its word, and behind that. */
const PIECE = 18;
const GAP = 9;

/**
 * A line of words with a piece of each line: what the two lines of misses are, and how many there are; in the first of the
 * wordings that has room.
 */
function legendOf(panel: Scaffold, y: number, role: string) {
  const heading = panel.text('chart-title');
  const [first, second] = [panel.text(`${role} direct-label`), panel.text(`${role} direct-label`)];
  const [solid, dotted] = [panel.path(`${role} outline`), panel.path(`${role} outline dotted`)];
  const middle = Math.round((panel.left + panel.right) / 2);
  const fits = (words: readonly string[]): boolean =>
    words.every((one) => textWidth(one, LABEL_SIZE) <= middle - panel.left - PIECE - GAP);
  return (wordings: readonly (readonly string[])[], title: string): void => {
    const [above = '', below = ''] = wordings.find(fits) ?? wordings.at(-1) ?? [];
    setLabel(heading, title, panel.left - 5, y, panel.right);
    setPath(solid, `M${panel.left},${y + 13}h${PIECE}`);
    setLabel(first, above, panel.left + PIECE, y + 17, panel.right);
    setPath(dotted, `M${middle},${y + 13}h${PIECE}`);
    setLabel(second, below, middle + PIECE, y + 17, 2 * panel.right);
  };
}
